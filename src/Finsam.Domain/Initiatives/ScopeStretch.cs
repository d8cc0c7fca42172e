using NodaTime;

namespace Finsam.Domain;

/// <summary>The scope of a post from one day to another, both included, when somebody holds it.</summary>
/// <remarks>
/// <para>Swedish: <i>tjänsteomfattning</i>, for a time.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record ScopeStretch
{
    /// <summary>A scope for a time.</summary>
    /// <param name="scope">The scope in full-time posts: 0.75, 1.50 or 1.80; at least 0.</param>
    /// <param name="firstDay">The first day.</param>
    /// <param name="lastDay">The last day; null where there is no end in sight.</param>
    /// <param name="headCount">How many people share the post; it multiplies nothing. Null where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scope"/> or <paramref name="headCount"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="lastDay"/> is before <paramref name="firstDay"/>.</exception>
    public ScopeStretch(Fraction scope, LocalDate firstDay, LocalDate? lastDay = null, int? headCount = null)
    {
        PostScope.Check(scope, firstDay, lastDay);
        if (headCount < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(headCount),
                FormattableString.Invariant($"The head count is {headCount}. Give 0 or more, or leave it out.")
            );
        }

        (Scope, FirstDay, LastDay, HeadCount) = (scope, firstDay, lastDay, headCount);
    }

    /// <summary>The scope in full-time posts.</summary>
    public Fraction Scope { get; }

    /// <summary>The first day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day; null where there is no end in sight.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>How many people share the post; null where it is not known.</summary>
    public int? HeadCount { get; }

    /// <summary>The scope and the days, such as <c>3/4 from 2023-05-01</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => PostScope.Text(Scope, FirstDay, LastDay);
}
