namespace Finsam.Domain;

/// <summary>One step of an explanation: what is done with which figures, and by what rule.</summary>
/// <remarks>Swedish: <i>led</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class ExplanationStep : Worded
{
    internal ExplanationStep(Wording text, RuleSource? source = null, Explanation? because = null) =>
        (Text, Source, Because) = (text, source, because);

    /// <summary>What the step does, with its figures.</summary>
    public Wording Text { get; }

    /// <summary>Where the rule of the step comes from; null where the step follows no rule but arithmetic.</summary>
    public RuleSource? Source { get; }

    /// <summary>Where a figure of the step comes from in its turn; null where there is nothing more to say.</summary>
    public Explanation? Because { get; }

    internal override Wording Words => Source is null ? Text : Wording.Of($"{Text}  [{Wording.Of(Source.ToString)}]");
}
