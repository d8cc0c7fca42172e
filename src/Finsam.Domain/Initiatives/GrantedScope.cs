using NodaTime;

namespace Finsam.Domain;

/// <summary>The scope that a board has decided to pay for during a time, whatever the post is established or filled to.</summary>
/// <remarks>
/// <para>Swedish: <i>beviljad omfattning</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record GrantedScope
{
    /// <summary>A granted scope for a time.</summary>
    /// <param name="scope">The scope in full-time posts, such as 0.40; at least 0.</param>
    /// <param name="firstDay">The first day.</param>
    /// <param name="lastDay">The last day; null where there is no end in sight.</param>
    /// <param name="decision">The decision, which explanations repeat.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scope"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="lastDay"/> is before <paramref name="firstDay"/>, or <paramref name="decision"/> is null.</exception>
    public GrantedScope(Fraction scope, LocalDate firstDay, LocalDate? lastDay, BoardDecision decision)
    {
        PostScope.Check(scope, firstDay, lastDay);
        ArgumentNullException.ThrowIfNull(decision);
        (Scope, FirstDay, LastDay, Decision) = (scope, firstDay, lastDay, decision);
    }

    /// <summary>The scope in full-time posts.</summary>
    public Fraction Scope { get; }

    /// <summary>The first day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day; null where there is no end in sight.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The decision.</summary>
    public BoardDecision Decision { get; }

    /// <summary>The scope and the days, such as <c>2/5 from 2023-01-01 to 2023-04-30</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => PostScope.Text(Scope, FirstDay, LastDay);
}
