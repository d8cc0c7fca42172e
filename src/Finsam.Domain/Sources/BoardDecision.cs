using NodaTime;

namespace Finsam.Domain;

/// <summary>A decision by a federation's board, as the minutes or a report have it.</summary>
/// <remarks>
/// <para>Swedish: <i>styrelsebeslut</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record BoardDecision
{
    /// <summary>A decision.</summary>
    /// <param name="words">What was decided, in the board's words; an explanation repeats them.</param>
    /// <param name="date">The day of the meeting; null where the document does not print it.</param>
    /// <param name="paragraph">The paragraph of the minutes, such as <c>§ 34</c>; null where the document does not
    /// print it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="words"/> is blank, or <paramref name="paragraph"/> is; or <paramref name="date"/> is not by the
    /// ISO calendar.
    /// </exception>
    public BoardDecision(string words, LocalDate? date = null, string? paragraph = null)
    {
        (Words, Date) = (Guard.Against.Blank(words), Guard.Against.OtherCalendar(date));
        Paragraph = paragraph is null ? null : Guard.Against.Blank(paragraph);
    }

    /// <summary>What was decided, in the board's words.</summary>
    public string Words { get; }

    /// <summary>The day of the meeting; null where the document does not print it.</summary>
    public LocalDate? Date { get; }

    /// <summary>The paragraph of the minutes; null where the document does not print it.</summary>
    public string? Paragraph { get; }

    /// <summary>The decision as a source: what explanations cite.</summary>
    public RuleSource Source => new(SourceKind.Decision, ToString(), new(Words, Words));

    /// <summary>The decision with its place, such as <c>styrelsen 2023-05-11 § 34: …</c>.</summary>
    public override string ToString() =>
        $"styrelsen{(Date is { } date ? $" {date.Iso()}" : "")}{(Paragraph is null ? "" : $" {Paragraph}")}: {Words}";
}
