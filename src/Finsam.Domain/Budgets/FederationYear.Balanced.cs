namespace Finsam.Domain;

public sealed partial class FederationYear
{
    private static readonly Wording RoomStays = new(
        "utrymmet ligger kvar medan resten balanseras",
        "room stays while the rest is balanced"
    );

    /// <summary>Balances a column by its free costs, which are lowered where it closes with too little and raised
    /// where it closes with too much.</summary>
    /// <param name="column">The column's name.</param>
    /// <param name="how">How.</param>
    /// <param name="closingAtLeast">What it is to close with at least; 0 kr where it is left out. To draw on equity is
    /// no reduction but a lower amount here.</param>
    /// <param name="closingAtMost">What it is to close with at most; left out where nothing is too much.</param>
    /// <returns>The changes and the year after them, or the figures that stand in the way.</returns>
    /// <remarks>Units go by largest remainder within the bounds. Room for new initiatives that follows from the rest of
    /// the column stays what it was, unless it is itself changed. To ask the members for higher contributions, see
    /// <see cref="RaisingContributions(int, Sek, Sek?)"/>.</remarks>
    /// <exception cref="ArgumentException">There is no such column, or it prints a sum that would hold; the way names
    /// a line that is no free cost; or the least is more than the most.</exception>
    /// <exception cref="NotKnownException">It is not known what the column closes with, or what a cost is.</exception>
    /// <exception cref="OverflowException">A change in whole units passes the largest amount.</exception>
    public Balancing Balanced(string column, Reduction how, Sek closingAtLeast = default, Sek? closingAtMost = null)
    {
        Guard.Against.Problems(NotToBeBalanced(column), nameof(column));
        Line[] free = [.. Lines.Lines.Where(line => IsFree(line, column))];
        Guard.Against.Problems(Guard.Against.Null(how).NotAmong(Lines.Lines, free), nameof(how));
        Guard.Against.Wrong(
            closingAtMost < closingAtLeast,
            $"Nothing is at least {closingAtLeast} and at most {closingAtMost}. Give the lower first.",
            nameof(closingAtLeast)
        );
        Sek gap = GapOf(Figures[column, Total.Closing].Amount);
        if (gap == Sek.Zero)
        {
            return new(this, column, how, gap, []);
        }

        (Line Line, Sek Amount)[] costs =
        [
            .. free.Select(line => (line, Figures[column, line.Name].Amount))
                .Where(each =>
                    each.Amount > Sek.Zero || (each.Amount == Sek.Zero && gap < Sek.Zero && how.IsNamed(each.line))
                ),
        ];
        Change<Line>[] changes = [.. how.Changes(costs, gap)];
        Sek closed = changes.Sum(change => -change.Difference);
        Sek wanted = how.RoundedUp(gap);
        if (closed != wanted)
        {
            return Blocked(
                wanted < Sek.Zero
                    ? new("ingen fri post kostar något, så ingen kan höjas", "no free line costs anything to be raised")
                    : Wording.Of(
                        $"de fria posterna kan minskas med högst {closed} i hela {how.Unit}; {wanted} behövs",
                        $"the free lines can be lowered by at most {closed} in whole {how.Unit}; {wanted} are needed"
                    )
            );
        }

        FederationYear after = Changed(column, how, changes);
        Sek reached = after.Figures[column, Total.Closing].Amount;
        return GapOf(reached) == Sek.Zero
            ? new(after, column, how, gap, changes)
            : Blocked(
                Wording.Of(
                    $"i hela {how.Unit} blir utgående balans {reached}, inte {closingAtLeast} till {closingAtMost}",
                    $"in whole {how.Unit} the column closes with {reached}, not {closingAtLeast} to {closingAtMost}"
                )
            );

        Balancing Blocked(Wording obstacle) => new(this, column, how, gap, [], obstacle);

        Sek GapOf(Sek closing) =>
            closing < closingAtLeast ? closingAtLeast - closing
            : closing > closingAtMost ? closingAtMost.Value - closing
            : Sek.Zero;
    }

    // Room that followed the rest of its column would use up what is saved, so it stays as it was.
    private FederationYear Changed(string column, Reduction how, Change<Line>[] changes)
    {
        LineTable table = Lines;
        int at = LineTable.At(table.Columns, column, "column");
        foreach (
            Line room in Lines.Lines.Where(line =>
                line.Source is LineSource.Room && line.Cells[at] is { IsComputed: true }
            )
        )
        {
            table = table.With(column, room.Name, Cell.Of(Figures[column, room.Name].Amount, reason: RoomStays));
        }

        foreach (Change<Line> change in changes)
        {
            table = table.With(column, change.What.Name, Cell.Of(change.After, reason: how.Words));
        }

        return With(table);
    }

    // What positions and grants cost is agreed; what is typed for them is not.
    private bool IsFree(Line line, string column) =>
        line is { IsCost: true, IsCommitted: false }
        && !(
            line.Source is LineSource.Payouts or LineSource.Grants
            && line.Cells[LineTable.At(Lines.Columns, column, "column")] is { IsComputed: true }
        );

    private IEnumerable<string> NotToBeBalanced(string column) =>
        TotalParts
            .OfColumn.Where(total => Total.Costs.Has(total) || total is Total.Result or Total.Closing)
            .Where(total => Figures[column, total].Printed is not null)
            .Select(total =>
                $"'{column}' prints {total}, which holds whatever its lines become. Let it go with "
                + $"{nameof(Computing)}(\"{column}\") first."
            );
}
