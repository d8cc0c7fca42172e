namespace Finsam.Domain;

/// <summary>One step of an explanation: what is done with which figures, and by what rule.</summary>
/// <remarks>
/// <para>Swedish: <i>led</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class ExplanationStep
{
    internal ExplanationStep(Wording text, RuleSource? source = null, Explanation? because = null) =>
        (Text, Source, Because) = (text, source, because);

    /// <summary>What the step does, with its figures.</summary>
    public Wording Text { get; }

    /// <summary>Where the rule of the step comes from; null where the step follows no rule but arithmetic.</summary>
    public RuleSource? Source { get; }

    /// <summary>Where a figure of the step comes from in its turn; null where there is nothing more to say.</summary>
    public Explanation? Because { get; }

    /// <summary>The step in Swedish, with its source in square brackets.</summary>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>The step in words, with its source in square brackets.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string ToString(Language language) =>
        Source is null ? Text.In(language) : $"{Text.In(language)}  [{Source.ToString(language)}]";
}
