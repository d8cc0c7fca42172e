namespace Finsam.Domain;

/// <summary>A member and the days it belongs to a federation.</summary>
/// <remarks>Swedish: <i>medlemskap</i>. A member alone converts to a membership without an end at either side. Equal
/// when all parts are equal; not ordered.</remarks>
[NoJsonForm]
public sealed record Membership
{
    /// <summary>A member and the days it belongs.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public Membership(Member member, LocalDate? firstDay = null, LocalDate? lastDay = null)
    {
        Member = Guard.Against.Null(member);
        (FirstDay, LastDay) = (Guard.Against.OtherCalendar(firstDay), Guard.Against.OtherCalendar(lastDay));
        Guard.Against.Wrong(
            lastDay < firstDay,
            $"{member} cannot leave on {lastDay?.Iso()} when it joins on {firstDay?.Iso()}. "
                + $"Give a last day on or after the first.",
            nameof(lastDay)
        );
    }

    /// <summary>The member.</summary>
    public Member Member { get; }

    /// <summary>The day it joins; null where it has belonged from the start.</summary>
    public LocalDate? FirstDay { get; }

    /// <summary>The last day it belongs; null where it still does.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>A membership without an end at either side.</summary>
    public static implicit operator Membership(Member member) => new(member);

    /// <summary>The member and its days, such as <c>Habo, from 2021-01-01</c>.</summary>
    public override string ToString() =>
        (FirstDay, LastDay) switch
        {
            (null, null) => $"{Member}",
            ({ } from, null) => $"{Member}, from {from.Iso()}",
            (null, { } to) => $"{Member}, to {to.Iso()}",
            ({ } from, { } to) => $"{Member}, {from.Iso()} to {to.Iso()}",
        };

    internal bool CoversAnyOf(LocalDate first, LocalDate last) =>
        (FirstDay is null || FirstDay <= last) && (LastDay is null || LastDay >= first);

    internal bool Overlaps(Membership other) =>
        CoversAnyOf(other.FirstDay ?? LocalDate.MinIsoValue, other.LastDay ?? LocalDate.MaxIsoValue);
}
