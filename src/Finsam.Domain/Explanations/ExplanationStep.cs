namespace Finsam.Domain;

/// <summary>One step of an explanation: what is done with which figures, and by what rule.</summary>
/// <remarks>
/// <para>Swedish: <i>led</i>.</para>
/// <para>Equal when words and source are equal; not ordered.</para>
/// </remarks>
/// <param name="Text">What the step does, with its figures.</param>
/// <param name="Source">Where the rule of the step comes from; null where the step follows no rule but arithmetic.</param>
public sealed record ExplanationStep(Wording Text, RuleSource? Source = null)
{
    /// <summary>The step in Swedish, with its source in square brackets.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>The step in words, with its source in square brackets.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string ToString(Language language) =>
        Source is null ? Text.In(language) : $"{Text.In(language)}  [{Source.ToString(language)}]";
}
