namespace Finsam.Domain;

public sealed partial class FederationYear
{
    /// <summary>The same year with more contributed, or less, by a share of what it is: to the nearest total that 5 §
    /// can share in whole units, or 5 a § where no region takes part.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="by">By which share of itself, such as <c>Fraction.Percent(5)</c>; negative for less.</param>
    /// <param name="unit">The rounding unit from now on; left out, each decision's own, or 1 kr where lines are
    /// typed.</param>
    /// <remarks>Decisions are raised where there are any; else the lines of contributions in each budget, plan and
    /// forecast of the year, typed or indexed, each party's in proportion to what they were, by largest
    /// remainder.</remarks>
    /// <exception cref="ArgumentException">Nothing is contributed that year that could be raised; a line has no party,
    /// so that nobody can tell the shares, or is negative; or a party that has a share by law types nothing, or one
    /// that has none types something.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> takes more than all, or the unit is not
    /// positive.</exception>
    public FederationYear RaisingContributions(int year, Fraction by, Sek? unit = null)
    {
        if (SplitOf(year) is null)
        {
            return RaisingLines(year, _ => by, unit);
        }

        IEnumerable<ContributionDecision> raised = ContributionDecisions.Select(decision =>
            decision.Year == year ? decision.Raised(Federation, by, unit) : decision
        );
        return new(_told with { ContributionDecisions = [.. raised] });
    }

    /// <summary>The same year with more contributed, or less, by an amount: to the nearest total that 5 § can share in
    /// whole units, or 5 a § where no region takes part.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="by">How much more all members pay together; negative for less.</param>
    /// <param name="unit">As when raising by a share.</param>
    /// <remarks>Where several decisions stand, the ordinary one is raised, which has no id; else the first.</remarks>
    /// <inheritdoc cref="RaisingContributions(int, Fraction, Sek?)"/>
    public FederationYear RaisingContributions(int year, Sek by, Sek? unit = null)
    {
        if (SplitOf(year) is not { } split)
        {
            return RaisingLines(year, total => new(by.Ore, total.Ore), unit);
        }

        ContributionDecision ordinary =
            split.Decisions.FirstOrDefault(decision => decision.Id is null) ?? split.Decisions[0];
        Sek total = ordinary.TotalBy(split.Shares.Value);
        Guard.Against.Wrong(
            total == Sek.Zero,
            $"'{ordinary}' is 0 kr, which no share of it raises. Decide an amount.",
            nameof(year)
        );
        return With(ordinary.Raised(Federation, new Fraction(by.Ore, total.Ore), unit));
    }

    private FederationYear RaisingLines(int year, Func<Sek, Fraction> byOf, Sek? unit)
    {
        Sek whole = Guard.Against.NotPositiveUnit(unit);
        Act.CheckYear(year, nameof(year));
        DatedValue<StatutoryShares>? law = StatutoryShares.Of(Federation.MembersIn(year), year);
        Column[] columns =
        [
            .. Lines.Columns.Where(column =>
                column.Year == year && column.Kind != ColumnKind.Outcome && Told(column).Length > 0
            ),
        ];
        Guard.Against.Problems(
            columns.Length == 0
                    ? [Message.Of($"No contributions are decided or typed in a budget of {year}. Tell them first.")]
                : law is null ? [Message.Of($"No shares by law are known in {year}. Raise a later year.")]
                : [.. columns.SelectMany(column => Unraisable(column, Told(column), law.Value)).Distinct()],
            nameof(year)
        );
        return With(
            columns.Aggregate(Lines, (table, column) => Raised(table, column, Told(column), law!, byOf, whole))
        );

        // Typed or indexed; without a decision nothing is computed.
        Line[] Told(Column column) =>
            [
                .. Lines.Lines.Where(line =>
                    line.Kind == LineKind.Contribution && Figures[column.Name, line.Name].Known is not null
                ),
            ];
    }

    private IEnumerable<string> Unraisable(Column column, Line[] lines, StatutoryShares law)
    {
        foreach (Line line in lines)
        {
            if (line.Party is not { } party)
            {
                yield return $"'{line}' has no party. Say whose contribution it is.";
            }
            else if (AmountOf(column, line) is var amount && amount < Sek.Zero)
            {
                yield return Message.Of($"'{line}' is {amount} in '{column}', which no share raises. Type it apart.");
            }
            else if (amount > Sek.Zero && law[party] == Fraction.Zero)
            {
                yield return Message.Of($"'{line}' is {amount} in '{column}', but {PartyWords.Share(party).English} ")
                    + $"is nothing by {law}. Leave it out, or give the federation its region.";
            }
        }

        foreach (Party party in PartyChoice.All.Where(party => law[party] > Fraction.Zero))
        {
            if (!Array.Exists(lines, line => line.Party == party && AmountOf(column, line) > Sek.Zero))
            {
                yield return $"'{column}' types nothing for {PartyWords.Share(party).English}. "
                    + "Type what it contributes.";
            }
        }
    }

    // The parties' shares of the new total, each in proportion to what its lines were.
    private LineTable Raised(
        LineTable table,
        Column column,
        Line[] lines,
        DatedValue<StatutoryShares> law,
        Func<Sek, Fraction> byOf,
        Sek unit
    )
    {
        Sek before = lines.Sum(line => AmountOf(column, line));
        Fraction after = before.Kronor * (Fraction.One + byOf(before));
        Guard.Against.NegativeAmount(after.ToNearest(Sek.FromOre(1)), "Take at most what is contributed.", "by");
        Sek total = law.Value.Nearest(after, unit);
        PartyAmounts shares = law.Value.Split(total, unit);
        Wording act = Wording.Of(law.Source.ToString);
        foreach (var own in lines.GroupBy(line => line.Party!.Value))
        {
            foreach (var part in Allocator.Allocate(shares[own.Key], own, line => AmountOf(column, line).Ore, unit))
            {
                Wording why = Why(AmountOf(column, part.Item));
                table = table.With(column.Name, part.Item.Name, Cell.Of(part.Amount, reason: why));
            }
        }

        return table;

        Wording Why(Sek was) =>
            Wording.Of(
                $"{was} tidigare; medlemsbidragen blir {total}, inte {before}, delat enligt {act} i hela {unit}",
                $"{was} before; contributions become {total} instead of {before}, by {act} in whole {unit}"
            );
    }

    private Sek AmountOf(Column column, Line line) => Figures[column.Name, line.Name].Amount;
}
