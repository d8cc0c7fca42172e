namespace Finsam.Domain;

public sealed partial class FederationYear
{
    /// <summary>The same year of another federation, or of one with other members or days.</summary>
    /// <exception cref="ArgumentException">It is null, or the year does not hold together with it; the message names
    /// all that is wrong.</exception>
    public FederationYear With(Federation federation) =>
        new(_told with { Federation = Guard.Against.Null(federation) });

    /// <summary>The same year with other inhabitants, beside those of other days.</summary>
    /// <param name="populations">The inhabitants; those of the same member, day and ages give way.</param>
    /// <inheritdoc cref="With(Federation)"/>
    public FederationYear With(PopulationTable populations) =>
        new(_told with { Populations = _told.Populations.With(populations) });

    /// <summary>The same year with a decision in the place of the one of its year and id.</summary>
    /// <exception cref="ArgumentException">It is null, there is none in whose place it can stand, or the year does not
    /// hold together with it; the message names all that is wrong.</exception>
    public FederationYear With(ContributionDecision decision)
    {
        ContributionDecision before = Decision(Guard.Against.Null(decision).Year, decision.Id);
        return new(_told with { ContributionDecisions = Replaced(ContributionDecisions, before, decision) });
    }

    /// <summary>The same year with a role in the place of the one of its name.</summary>
    /// <inheritdoc cref="With(ContributionDecision)"/>
    public FederationYear With(Role role) =>
        new(_told with { Roles = Replaced(Roles, Role(Guard.Against.Null(role).Name), role) });

    /// <summary>The same year with a position in the place of the one of its id, or of its employer and role.</summary>
    /// <inheritdoc cref="With(ContributionDecision)"/>
    public FederationYear With(Position position)
    {
        Guard.Against.Null(position);
        // The only one of its employer and role may be given an id.
        bool isKnown = Positions.Any(each => each.Id == position.Id);
        Position before = Position(position.Employer, position.Role, isKnown ? position.Id : null);
        return new(_told with { Positions = Replaced(Positions, before, position) });
    }

    /// <summary>The same year with an initiative in the place of the one of its name.</summary>
    /// <inheritdoc cref="With(ContributionDecision)"/>
    public FederationYear With(Initiative initiative)
    {
        Initiative before = Initiative(Guard.Against.Null(initiative).Name);
        return new(_told with { Initiatives = Replaced(Initiatives, before, initiative) });
    }

    /// <summary>The same year with another deduction from grants.</summary>
    /// <inheritdoc cref="With(Federation)"/>
    public FederationYear With(GeneralDeduction generalDeduction) =>
        new(_told with { GeneralDeduction = Guard.Against.Null(generalDeduction) });

    /// <summary>The same year with another table of lines.</summary>
    /// <inheritdoc cref="With(Federation)"/>
    public FederationYear With(LineTable lines) => new(_told with { Lines = Guard.Against.Null(lines) });

    /// <summary>The same year with a line in the place of the one of its name.</summary>
    /// <inheritdoc cref="With(ContributionDecision)"/>
    public FederationYear With(Line line) => With(Lines.With(line));

    /// <summary>The same year with another cell.</summary>
    /// <param name="column">The column's name.</param>
    /// <param name="line">The line's name.</param>
    /// <param name="cell">The cell; null where it is blank.</param>
    /// <exception cref="ArgumentException">There is no such column or line, or the cell cannot stand there.</exception>
    public FederationYear With(string column, string line, Cell? cell) => With(Lines.With(column, line, cell));

    /// <summary>The same year with another range for board, administration and audit.</summary>
    /// <inheritdoc cref="With(Federation)"/>
    public FederationYear With(OverheadRange overheadRange) =>
        new(_told with { OverheadRange = Guard.Against.Null(overheadRange) });

    /// <summary>The same year with another limit for what is told of costs above their budget.</summary>
    /// <inheritdoc cref="With(Federation)"/>
    public FederationYear With(Materiality materiality) =>
        new(_told with { Materiality = Guard.Against.Null(materiality) });

    /// <summary>The same year with other balances.</summary>
    /// <inheritdoc cref="With(Federation)"/>
    public FederationYear With(BalanceTable balances) => new(_told with { Balances = Guard.Against.Null(balances) });

    /// <summary>The same year with another policy for equity.</summary>
    /// <param name="equityPolicy">The policy, by date.</param>
    /// <inheritdoc cref="With(Federation)"/>
    public FederationYear With(Dated<EquityPolicy> equityPolicy) =>
        new(_told with { EquityPolicy = Guard.Against.Null(equityPolicy) });

    /// <summary>The same year with other shares by the charter.</summary>
    /// <exception cref="ArgumentException">One who has a share is no member.</exception>
    public FederationYear With(CharterShares charterShares) =>
        new(_told with { CharterShares = Guard.Against.Null(charterShares) });

    /// <summary>The same year with other accounts for its lines.</summary>
    /// <inheritdoc cref="With(Federation)"/>
    public FederationYear With(IEnumerable<AccountRule> accountRules) =>
        new(_told with { AccountRules = [.. Guard.Against.NullItem(accountRules)] });

    /// <summary>The same year with other goals.</summary>
    /// <inheritdoc cref="With(Federation)"/>
    public FederationYear With(IEnumerable<Goal> goals) =>
        new(_told with { Goals = [.. Guard.Against.NullItem(goals)] });

    /// <summary>The same year with a decision more.</summary>
    /// <exception cref="ArgumentException">It is null, its key is there already, or the year does not hold together
    /// with it; the message names all that is wrong.</exception>
    public FederationYear Adding(ContributionDecision decision) =>
        new(_told with { ContributionDecisions = [.. ContributionDecisions, Guard.Against.Null(decision)] });

    /// <summary>The same year with a role more.</summary>
    /// <inheritdoc cref="Adding(ContributionDecision)"/>
    public FederationYear Adding(Role role) => new(_told with { Roles = [.. Roles, Guard.Against.Null(role)] });

    /// <summary>The same year with a position more.</summary>
    /// <inheritdoc cref="Adding(ContributionDecision)"/>
    public FederationYear Adding(Position position) =>
        new(_told with { Positions = [.. Positions, Guard.Against.Null(position)] });

    /// <summary>The same year with a payment more for a position.</summary>
    /// <inheritdoc cref="Adding(ContributionDecision)"/>
    public FederationYear Adding(Paid paid) => new(_told with { Paid = [.. Paid, Guard.Against.Null(paid)] });

    /// <summary>The same year with an initiative more.</summary>
    /// <inheritdoc cref="Adding(ContributionDecision)"/>
    public FederationYear Adding(Initiative initiative) =>
        new(_told with { Initiatives = [.. Initiatives, Guard.Against.Null(initiative)] });

    /// <summary>The same year with a line more, last.</summary>
    /// <inheritdoc cref="Adding(ContributionDecision)"/>
    public FederationYear Adding(Line line) => With(Lines.Adding(line));

    /// <summary>The same year with a column more, last.</summary>
    /// <param name="column">The column.</param>
    /// <param name="like">The column whose cells it has; left out, its cells are computed where the line is made of
    /// something, else blank.</param>
    /// <param name="cells">Cells that are otherwise, by the lines' names.</param>
    /// <exception cref="ArgumentException">A column of the name is there already, there is none to be like, a line is
    /// not there, or the column goes on from one that is not there.</exception>
    public FederationYear Adding(
        Column column,
        string? like = null,
        IEnumerable<(string Line, Cell? Cell)>? cells = null
    ) =>
        With(
            (cells ?? []).Aggregate(
                Lines.Adding(column, like),
                (table, cell) => table.With(column.Name, cell.Line, cell.Cell)
            )
        );

    /// <summary>The same year with equity taken over, paid out or repaid.</summary>
    /// <inheritdoc cref="Adding(ContributionDecision)"/>
    public FederationYear Adding(EquityChange equityChange) =>
        new(_told with { EquityChanges = [.. EquityChanges, Guard.Against.Null(equityChange)] });

    /// <summary>The same year with money more that comes or goes.</summary>
    /// <inheritdoc cref="Adding(ContributionDecision)"/>
    public FederationYear Adding(CashMovement cashMovement) =>
        new(_told with { CashMovements = [.. CashMovements, Guard.Against.Null(cashMovement)] });

    /// <summary>The same year, in which what is typed or printed in some columns no longer holds where something gives
    /// it: lines made of something that is told are computed, sums are not printed, and a blank cell counts as 0
    /// kr.</summary>
    /// <param name="columns">The columns' names.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public FederationYear Computing(params string[] columns)
    {
        FederationYear computed = With(Lines.Computing(columns));
        (string Column, string Line, Cell? Cell)[] held =
        [
            .. from column in columns
            from line in Lines.Lines
            let cell = line.Cells[LineTable.At(Lines.Columns, column, "column")]
            where line.Total == Total.Opening || line.Source is not (null or LineSource.Room)
            where cell is not null && computed.Figures[column, line.Name].Known is null
            select (column, line.Name, cell),
        ];
        return held.Length == 0
            ? computed
            : With(held.Aggregate(computed.Lines, (table, cell) => table.With(cell.Column, cell.Line, cell.Cell)));
    }

    /// <summary>The same year, in which a column is decided: what was computed is typed, with its reasons, so that it
    /// does not move when a position does.</summary>
    /// <param name="column">The column's name.</param>
    /// <param name="on">The day of the decision.</param>
    /// <exception cref="ArgumentException">There is no such column, or the day is not by the ISO calendar.</exception>
    /// <exception cref="NotKnownException">A computed figure of the column is not known.</exception>
    public FederationYear Decided(string column, LocalDate on) =>
        With(Lines.Decided(column, Guard.Against.OtherCalendar(on), Figures));

    /// <summary>The same year, whose annual accounts the board has drawn up.</summary>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">The year has not ended, or the day is not by the ISO calendar.</exception>
    public FederationYear AccountsDrawnUp(LocalDate on) =>
        new(_told with { AccountsDrawnUpOn = Guard.Against.OtherCalendar(on) });

    private static Listing<T> Replaced<T>(Listing<T> items, T before, T after)
        where T : class => [.. items.Select(item => ReferenceEquals(item, before) ? after : item)];
}
