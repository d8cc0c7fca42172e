namespace Finsam.Domain;

/// <summary>A part of a contribution, and the day that it is paid.</summary>
/// <remarks>Swedish: <i>inbetalning</i>. Paid is not recognised: what is income to a day is another matter. Equal only
/// to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class Payment : Worded
{
    internal Payment(LocalDate day, Member member, Sek amount, ContributionDecision decision) =>
        (Day, Member, Amount, Decision) = (day, member, amount, decision);

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The member.</summary>
    public Member Member { get; }

    /// <summary>The amount.</summary>
    public Sek Amount { get; }

    /// <summary>The decision that it is paid by.</summary>
    public ContributionDecision Decision { get; }

    internal override Wording Words => Wording.Of($"{Day.Iso()} {Member}: {Amount}");
}
