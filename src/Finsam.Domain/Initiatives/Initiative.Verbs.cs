namespace Finsam.Domain;

public sealed partial record Initiative
{
    /// <summary>The same initiative, ended on a day.</summary>
    /// <returns>An initiative without grants for later years, whose grant for the year of the day is worth the months
    /// that are left of it, by thirty-day months, rounded once to 1 kr.</returns>
    /// <remarks>Source: the library's choice. What the board decides in fact goes in its place, by
    /// <see cref="With"/>.</remarks>
    /// <exception cref="ArgumentException"><paramref name="on"/> is not by the ISO calendar, or something has been
    /// requisitioned for a later year.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is not in its days.</exception>
    public Initiative Ended(LocalDate on)
    {
        Guard.Against.OutOfRange(
            Guard.Against.OtherCalendar(on) < FirstDay || on > LastDay,
            $"{Name} runs from {FirstDay.Iso()} to {LastDay?.Iso() ?? "no end"}. Give a day of it to end on.",
            nameof(on)
        );
        Guard.Against.Problems(
            Requisitions
                .Where(each => each.Year > on.Year)
                .Select(each =>
                    Message.Of($"{Name} has requisitioned {each} for {each.Year}. Give a later day to end on.")
                ),
            nameof(on)
        );
        return this with
        {
            LastDay = on,
            Grants = Grants.Where(grant => grant.Year <= on.Year).Select(grant => Until(on, grant)).ToListing(),
        };
    }

    /// <summary>The same initiative with a grant, in the place of the one for its year if there is one.</summary>
    /// <exception cref="ArgumentException">It is for a year outside the initiative.</exception>
    public Initiative With(Grant grant)
    {
        Guard.Against.Null(grant);
        Guard.Against.Problems(Outside("grant", [grant.Year]), nameof(grant));
        return this with { Grants = ByYear([.. Grants.Where(each => each.Year != grant.Year), grant]) };
    }

    /// <summary>The same initiative with a requisition more, or a refund.</summary>
    /// <exception cref="ArgumentException">It is for a year outside the initiative.</exception>
    public Initiative Adding(Requisition requisition)
    {
        Guard.Against.Null(requisition);
        Guard.Against.Problems(Outside("requisition", [requisition.Year]), nameof(requisition));
        return this with { Requisitions = ByDay([.. Requisitions, requisition]) };
    }

    // The part of a grant that falls on the days through one.
    private Grant Until(LocalDate on, Grant grant)
    {
        LocalDate first = LocalDate.Max(FirstDay, new(grant.Year, 1, 1));
        Fraction left = Months(first, on);
        Fraction granted = Months(first, LocalDate.Min(LastDay ?? LocalDate.MaxIsoValue, new(grant.Year, 12, 31)));
        if (grant.Year < on.Year || left == granted)
        {
            return grant;
        }

        Wording source = Wording.Of(grant.Source.ToString);
        Wording months = Wording.Of(
            $"{left.AsMixedNumber()} av {granted.AsMixedNumber()} månader",
            $"{left.AsMixedNumber()} of {granted.AsMixedNumber()} months"
        );
        return new(
            grant.Year,
            (grant.Amount.Kronor * left / granted).ToNearest(Sek.Krona),
            RuleSource.Chosen(
                new(
                    "beviljade medel minskas med de månader som inte blir av",
                    "a grant is reduced by the months that fall away"
                ),
                Wording.Of(
                    $"Avslutad {on.Iso()}: {months} av {grant.Amount} ({source}).",
                    $"Ended on {on.Iso()}: {months} of {grant.Amount} ({source})."
                )
            )
        );
    }

    private static Fraction Months(LocalDate first, LocalDate last) =>
        new(
            MonthMeasure.Before(last.PlusDays(1), MonthRule.ThirtyDayMonths)
                - MonthMeasure.Before(first, MonthRule.ThirtyDayMonths),
            MonthMeasure.PartsInMonth
        );
}
