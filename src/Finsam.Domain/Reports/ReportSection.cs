namespace Finsam.Domain;

/// <summary>A part of a report: a heading, and what stands under it.</summary>
/// <remarks>Swedish: <i>avsnitt</i>. What it has nothing of is empty. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class ReportSection : Worded
{
    internal ReportSection(
        Wording heading,
        IEnumerable<Wording>? paragraphs = null,
        IEnumerable<Table>? tables = null,
        IEnumerable<Reason>? reasons = null
    )
    {
        (Heading, Paragraphs, Tables) = (heading, [.. paragraphs ?? []], [.. tables ?? []]);
        Reasons = [.. reasons ?? []];
        Explanations = [.. Reasons.Select(reason => reason.Explanation)];
    }

    /// <summary>The heading.</summary>
    public Wording Heading { get; }

    /// <summary>What is said in words, or what is missing.</summary>
    public Listing<Wording> Paragraphs { get; }

    /// <summary>The tables.</summary>
    public Listing<Table> Tables { get; }

    /// <summary>Where figures come from.</summary>
    public Listing<Explanation> Explanations { get; }

    /// <summary>Findings in full.</summary>
    public Listing<Finding> Findings { get; internal init; } = [];

    /// <summary>The rules that are followed.</summary>
    public Listing<RuleSource> Sources { get; internal init; } = [];

    /// <summary>The sections that it has in its turn.</summary>
    public Listing<ReportSection> Sections { get; internal init; } = [];

    internal Listing<Reason> Reasons { get; }

    internal override Wording Words =>
        Wording.Of(language => PlainReport.Of(this, new(TextFormat.Plain, language, ShownUnit.Kronor)));
}
