namespace Finsam.Domain;

public sealed partial class FederationYear
{
    // What a line is made of, for the days of a column.
    private SourceAmount AmountIn(Column column, LineSource source) =>
        source switch
        {
            LineSource.Contribution contribution => ContributionIn(column, contribution.Member),
            LineSource.Payouts payouts => PayoutsIn(column, Role(payouts.Role)),
            LineSource.Grants grants => column.Kind == ColumnKind.Outcome
                ? Requisitioned(column, Initiative(grants.Initiative))
                : Granted(column, Initiative(grants.Initiative)),
            _ => new(null),
        };

    // A whole year gives the year; an outcome what is recognised from its first day to its last, so that columns make
    // the year.
    private SourceAmount ContributionIn(Column column, Member member)
    {
        if (SplitOf(column.Year) is not { } split)
        {
            return new(null, NoDecision(column.Year, new(column.Name, member.ToString())));
        }

        if (!split.Members.Contains(member, Member.ByKey))
        {
            return new(Sek.Zero);
        }

        if (column.Kind != ColumnKind.Outcome || column.IsWholeYear)
        {
            return new(split[member], null, () => split.Explain(member));
        }

        (LocalDate first, LocalDate last) = column.Days;
        LocalDate dayBefore = first.PlusDays(-1);
        Sek before = split.RecognisedThrough(dayBefore, member);
        return new(split.RecognisedThrough(last, member) - before, null, Explain);

        Explanation Explain()
        {
            Explanation through = split.ExplainRecognised(last, member);
            return before == Sek.Zero
                ? through
                : Less(
                    Wording.Of($"{member}, {Dates.Span(first, last)}"),
                    through,
                    split.ExplainRecognised(dayBefore, member)
                );
        }
    }

    // A forecast is what is paid and planned; an outcome runs from new year, so that columns make the year.
    private SourceAmount PayoutsIn(Column column, Role role)
    {
        if (Federation.DaysIn(column.Year) is not { } own || column.Days.Intersection(own) is not { } days)
        {
            return new(Sek.Zero);
        }

        LocalDate? runningFrom = column.Kind == ColumnKind.Outcome && days.Start > own.Start ? own.Start : null;
        Position[] positions = [.. Positions.Where(position => position.Role == role.Name)];
        if (PayoutRun.Lacking(role, positions, days, runningFrom) is { } missing)
        {
            return new(null, missing);
        }

        PayoutRun run =
            days == Days && LacksRate(Days) is null ? Payouts : PayoutRun.Of([role], positions, days, runningFrom);
        return new(run[role.Name], null, () => run.ExplainRole(role.Name));
    }

    // A grant of a year is requisitioned after it too, which an outcome of the whole year counts.
    private static SourceAmount Requisitioned(Column column, Initiative initiative)
    {
        Requisition[] all = [.. initiative.Requisitions.Where(requisition => requisition.Year == column.Year)];
        if (all.Length == 0)
        {
            return NotTold($"rekvisitioner för {initiative}", $"requisitions for {initiative}", column);
        }

        Requisition[] counted = column.IsWholeYear ? all : Array.FindAll(all, each => column.Days.Contains(each.Date));
        Sek sum = counted.Sum(requisition => requisition.Amount);
        ExplanationStep none = new(new("inget rekvirerat de dagarna", "nothing requisitioned in those days"));
        return new(
            sum,
            null,
            () =>
                new(
                    Wording.Of($"{initiative}, rekvirerat", $"{initiative}, requisitioned"),
                    sum,
                    counted.Select(each => new ExplanationStep(Wording.Of($"{each}"))).DefaultIfEmpty(none)
                )
        );
    }

    private SourceAmount Granted(Column column, Initiative initiative)
    {
        if (initiative.FindGrant(column.Year) is not { } grant)
        {
            return NotTold($"beviljat belopp för {initiative}", $"a grant for {initiative}", column);
        }

        Sek amount = GeneralDeduction?.Apply(grant.Amount) ?? grant.Amount;
        return new(amount, null, Explain);

        Explanation Explain()
        {
            List<ExplanationStep> steps =
            [
                new(Wording.Of($"beviljat: {grant.Amount}", $"granted: {grant.Amount}"), grant.Source),
            ];
            if (GeneralDeduction is { } deduction)
            {
                Wording less = Wording.Of($"{deduction.Share:P}: {grant.Amount} - {grant.Amount - amount}");
                steps.Add(new(Wording.Of($"generellt avdrag {less}", $"general deduction {less}"), deduction.Source));
            }

            return new(Wording.Of($"{initiative}, beviljat", $"{initiative}, granted"), amount, steps);
        }
    }

    private static SourceAmount NotTold(FormattableString swedish, FormattableString english, Column column) =>
        new(null, new(Wording.Of($"{Wording.Of(swedish, english)} {Text(column.Year)}")));

    // A column that goes on from none opens with what was taken over when the federation was formed, else with the
    // equity of the balances on the day before it.
    private Figure OpeningOf(Column column) =>
        Federation.FirstDay is { } first && column.Days.Contains(first)
            ? TakenOverAtStart(new(column.Name, Total.Opening))
            : BalanceOn(column.Days.Start.PlusDays(-1)).Equity;

    // What else than its result changes equity during a column; what is taken over when the federation is formed, it
    // opens with.
    private IEnumerable<Figure> EquityChangesIn(Column column) =>
        EquityChanges
            .Where(change => column.Days.Contains(change.Day) && change.Day != Federation.FirstDay)
            .Select(change => change.AsFigure());

    private Figure TakenOverAtStart(Place place)
    {
        EquityChange[] taken = [.. EquityChanges.Where(change => change.Day == Federation.FirstDay)];
        Sek sum = taken.Sum(change => change.Effect);
        string? day = Federation.FirstDay?.Iso();
        Wording none = new(
            $"förbundet bildas {day}, utan eget kapital",
            $"the federation is formed on {day}, without equity"
        );
        return Follows(
            place,
            sum,
            () =>
                new(
                    Wording.Of(place.ToString),
                    sum,
                    taken
                        .Select(change => new ExplanationStep(Wording.Of($"{change}"), change.Source))
                        .DefaultIfEmpty(new(none))
                )
        );
    }

    private static Explanation Less(Wording subject, Explanation whole, Explanation part) =>
        new(
            subject,
            whole.Amount - part.Amount,
            [
                new(Wording.Of($"{whole.Subject}: {whole.Amount}"), because: whole),
                new(Wording.Of($"- {part.Subject}: {part.Amount}"), because: part),
            ]
        );
}
