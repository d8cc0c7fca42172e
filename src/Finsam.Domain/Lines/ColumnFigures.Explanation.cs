namespace Finsam.Domain;

internal sealed partial class ColumnFigures
{
    private Explanation Explain(Line line, Cell cell, SourceAmount source)
    {
        Wording subject = Subject(line);
        if (cell.Typed is not null)
        {
            Wording gives = new("underlaget ger", "what it is made of gives");
            return Explain(subject, cell, new("angivet", "typed"), gives, source);
        }

        Sek amount = source.Amount!.Value;
        Explanation? because = source.Because?.Invoke();
        ExplanationStep made = new(
            Wording.Of($"{because?.Subject ?? new("underlag", "made of")}: {amount}"),
            because: because
        );
        ExplanationStep other = new(Wording.Of($"+ övriga kostnader: {cell.Other}", $"+ other costs: {cell.Other}"));
        return new(subject, amount + cell.Other, cell.Other == Sek.Zero ? [made] : [made, other]);
    }

    private Explanation Explain(Total total, Cell? printed, SourceAmount follows)
    {
        Wording subject = Wording.Of($"{Column.Words}, {total.Name()}");
        Explanation? because = follows.Amount is null ? null : follows.Because?.Invoke();
        if (printed?.Typed is null)
        {
            return new(subject, follows.Amount!.Value, because?.Steps ?? []);
        }

        Func<Explanation>? below = because is null ? null : () => new(subject, because.Amount, because.Steps);
        Wording make = new("delarna ger", "its parts come to");
        return Explain(subject, printed, new("redovisat", "printed"), make, follows with { Because = below });
    }

    // What is typed or printed and where it was read, and what it follows to.
    private static Explanation Explain(Wording subject, Cell cell, Wording typed, Wording made, SourceAmount follows)
    {
        Sek amount = cell.Typed!.Value;
        string read = cell.Source is { } source ? $" ({source})" : "";
        List<ExplanationStep> steps = [new(Wording.Of($"{typed}: {amount}{read}"))];
        if (cell.Reason is { } reason)
        {
            steps.Add(new(reason));
        }

        if (follows.Amount is { } computed)
        {
            Wording same = new("detsamma", "the same");
            Wording gives = computed == amount ? Wording.Of($"{made} {same}") : Wording.Of($"{made} {computed}");
            steps.Add(new(gives, because: follows.Because?.Invoke()));
        }

        return new(subject, amount, steps);
    }

    private Explanation Explain(Line line, Cell cell, Sek amount, Figure earlier)
    {
        string from = cell.IndexedFrom!;
        Wording rule =
            cell.Increase == Fraction.Zero
                ? new($"som {from}", $"as {from}")
                : Wording.Of(
                    $"{from} + {cell.Increase:P}, avrundat till {cell.Unit}",
                    $"{from} + {cell.Increase:P}, rounded to {cell.Unit}"
                );
        return new(Subject(line), amount, [new(rule, because: earlier.Explain())]);
    }

    private Explanation Explain(Line line, LineSource.Room room, SourceAmount left, Sek amount)
    {
        (Sek before, Sek after) = (left.Amount!.Value, left.Amount.Value - amount);
        Wording rule = Wording.Of(
            $"största belopp i hela {room.Unit.Counted()} som {Leaves(room)}",
            $"the largest amount in whole {room.Unit.Counted()} that {Leaves(room)}"
        );
        Wording proof =
            before < room.ClosingAtLeast
                ? Wording.Of(
                    $"{before} är redan mindre än {room.ClosingAtLeast}: inget utrymme",
                    $"{before} is less than {room.ClosingAtLeast} already: no room"
                )
                : Wording.Of(
                    $"{before} - {amount} = {after}; {room.Unit} till skulle lämna {after - room.Unit}",
                    $"{before} - {amount} = {after}; {room.Unit} more would leave {after - room.Unit}"
                );
        Wording without = Wording.Of($"utan utrymmet: {before}", $"without the room: {before}");
        Explanation because = new(without, before, left.Because!().Steps);
        return new(Subject(line), amount, [new(rule, Figures.LargestRoom), new(without, because: because), new(proof)]);
    }

    private static Wording Leaves(LineSource.Room room) =>
        room.ClosingAtLeast == Sek.Zero
            ? new("inte ger underskott", "gives no deficit")
            : Wording.Of($"lämnar minst {room.ClosingAtLeast}", $"leaves at least {room.ClosingAtLeast}");

    // A sum goes down to its lines, and to what is printed; a line explains itself when it is asked.
    private static Explanation Parts(Sek sum, IEnumerable<(Figure Figure, int Sign)> parts) =>
        new(
            new("summa", "sum"),
            sum,
            parts.Select(part =>
            {
                Wording name = part.Figure.Place.Total?.Name() ?? Wording.Of($"{part.Figure.Place.Line}");
                string sign = part.Sign < 0 ? "- " : "";
                return new ExplanationStep(
                    Wording.Of($"{sign}{name}: {part.Figure.Amount}"),
                    because: part.Figure is { Printed: null, Place.Total: not null } ? part.Figure.Explain() : null
                );
            })
        );

    private Wording Subject(Line line) => Wording.Of($"{line.Words}, {Column.Words}");
}
