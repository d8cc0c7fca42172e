namespace Finsam.Domain;

public sealed partial class ContributionSplit
{
    /// <summary>Where a member's amount comes from: the party's share, the key, the exact share, and how it was
    /// rounded; for each decision where there are several.</summary>
    /// <exception cref="ArgumentException"><paramref name="member"/> is not a member that year.</exception>
    public Explanation Explain(Member member)
    {
        CheckMember(member);
        return Explain(
            Wording.Of($"{member}"),
            split => split.PartsOf(member).Sum(part => part.Amount),
            split => split.Explain(member)
        );
    }

    /// <summary>Where the year's total comes from: each decision, and what each party pays by it.</summary>
    public Explanation Explain() =>
        Explain(Wording.Of($"{Federation}"), split => split.Total, split => split.Explain());

    /// <summary>Where what counts as income from a member through a day comes from: how much of each decision's year
    /// has become income, with where the year's amount comes from.</summary>
    /// <exception cref="ArgumentException">It is no member that year.</exception>
    public Explanation ExplainRecognised(LocalDate day, Member member)
    {
        (Sek amount, Fraction exact) = (RecognisedThrough(day, member), ExactThrough(day, member));
        ExplanationStep[] steps = Array.ConvertAll(PartsOf(member), own => own.Split.ExplainThrough(day, own.Part));
        Wording sum = exact.AsKronor();
        var rounded = Wording.Of($"tillsammans {sum}, i hela öre {amount}", $"together {sum}, in whole öre {amount}");
        return new(
            Wording.Of($"{member}, intäkt till och med {day.Iso()}", $"{member}, income through {day.Iso()}"),
            amount,
            steps.Length > 1 || exact != amount.Kronor ? [.. steps, new(rounded)] : steps
        );
    }

    // The one decision's own steps; of several, a step for each.
    private Explanation Explain(
        Wording whose,
        Func<DecisionSplit, Sek> amountOf,
        Func<DecisionSplit, IEnumerable<ExplanationStep>> stepsOf
    )
    {
        Sek[] amounts = Array.ConvertAll(_splits, split => amountOf(split));
        Wording sum = Wording.Joined(" + ", amounts.Select(amount => Wording.Of($"{amount}")));
        IEnumerable<ExplanationStep> each = _splits.Select(
            (split, i) =>
            {
                Wording subject = Wording.Of($"{whose}, {split.Decision.Label} {Year}");
                Explanation because = new(subject, amounts[i], stepsOf(split));
                return new ExplanationStep(Wording.Of($"{split.Decision.Label}: {amounts[i]}"), because: because);
            }
        );
        return new(
            Wording.Of($"{whose}, {YearWords}"),
            amounts.Sum(),
            _splits is [var only] ? stepsOf(only) : [.. each, new(Wording.Of($"{sum} = {amounts.Sum()}"))]
        );
    }
}
