namespace Finsam.Domain;

/// <summary>A place in accounts where a printed figure is not what the figures one level down come to.</summary>
/// <remarks>
/// <para>Swedish: <i>avstämningsdifferens</i>.</para>
/// <para>Equal when every part is equal, blank lines by reference; not ordered.</para>
/// </remarks>
public sealed record ReconciliationDifference
{
    internal static readonly RuleSource OfTheReport = new(
        SourceKind.LibraryChoice,
        "docs/rules/accounts.md",
        new(
            "En tryckt siffra stäms av mot de tryckta siffrorna en nivå ned.",
            "A printed figure is tested against the printed figures one level down."
        )
    );

    private static readonly Wording CompareWithTheBooks = new(
        "Jämför med bokföringen, och rätta den siffra som är fel.",
        "Compare with the books, and correct the figure that is wrong."
    );

    internal static readonly FindingRule Rounding = FindingRule.Ours(
        "FIN501",
        Severity.DoubtfulFigure,
        new(
            "En tryckt siffra skiljer sig med högst en avrundningsenhet.",
            "A printed figure is off by at most one printed unit."
        ),
        new(
            "Godta den som avrundning, eller visa en öresutjämning.",
            "Accept it as rounding, or show a rounding adjustment."
        ),
        OfTheReport
    );

    internal static readonly FindingRule BlankLine = FindingRule.Ours(
        "FIN502",
        Severity.DoubtfulFigure,
        new(
            "En tryckt summa är inte det som raderna ger, och en rad är tom.",
            "A printed total is not what its lines come to, and a line is blank."
        ),
        CompareWithTheBooks,
        OfTheReport
    );

    internal static readonly FindingRule DoesNotAgree = FindingRule.Ours(
        "FIN503",
        Severity.DoubtfulFigure,
        new(
            "En tryckt siffra stämmer inte med siffrorna under den.",
            "A printed figure does not agree with the figures below it."
        ),
        CompareWithTheBooks,
        OfTheReport
    );

    internal static readonly FindingRule DoesNotBalance = FindingRule.Ours(
        "FIN503",
        Severity.DoubtfulFigure,
        new(
            "Summa tillgångar är inte summa eget kapital och skulder.",
            "Total assets are not total equity and liabilities."
        ),
        CompareWithTheBooks,
        OfTheReport
    );

    internal ReconciliationDifference(
        string where,
        AccountIdentity identity,
        Sek computed,
        Sek printed,
        Sek printedUnit,
        IReadOnlyList<string>? blankLines = null
    )
    {
        (Where, Identity, Computed, Printed) = (where, identity, computed, printed);
        BlankLines = blankLines ?? [];
        Kind =
            Difference <= printedUnit && Difference >= -printedUnit ? DifferenceKind.Rounding
            : BlankLines.Count > 0 ? DifferenceKind.BlankLine
            : DifferenceKind.Unexplained;
    }

    /// <summary>The document, the column or day, and the figure.</summary>
    public string Where { get; }

    /// <summary>What does not hold.</summary>
    public AccountIdentity Identity { get; }

    /// <summary>What the printed figures one level down come to.</summary>
    public Sek Computed { get; }

    /// <summary>What is printed.</summary>
    public Sek Printed { get; }

    /// <summary>How much more is printed than computed; negative where it is less.</summary>
    public Sek Difference => Printed - Computed;

    /// <summary>What may be behind it.</summary>
    public DifferenceKind Kind { get; }

    /// <summary>The kind in words.</summary>
    public Wording KindName =>
        Kind switch
        {
            DifferenceKind.Rounding => new("avrundning", "rounding"),
            DifferenceKind.BlankLine => new("tom cell", "blank line"),
            _ => new("oförklarad", "unexplained"),
        };

    /// <summary>The lines of the sum that are blank; none where none is, or where it is no sum.</summary>
    public IReadOnlyList<string> BlankLines { get; }

    /// <summary>The difference as a finding: FIN501 for rounding, FIN504 for a balance that does not open the next
    /// year, FIN502 beside a blank line, otherwise FIN503.</summary>
    public Finding ToFinding() =>
        Identity == AccountIdentity.ClosingOpensNext && Kind != DifferenceKind.Rounding
            ? EquityFindings.DoesNotOpen(Where, Computed, Printed)
            : Rule().At(Where, Wording.Of($"{Computed} ({IdentityWords()})"), Wording.Of($"{Printed}"), Difference);

    /// <summary>The place, both figures and the difference.</summary>
    public override string ToString() => $"{Where}: {Computed}, tryckt {Printed}, differens {Difference}";

    private FindingRule Rule() =>
        Kind switch
        {
            DifferenceKind.Rounding => Rounding,
            DifferenceKind.BlankLine => BlankLine.Advising(
                Wording.Of(
                    $"Kontrollera om det som saknas i tomma celler förklarar det: {string.Join(", ", BlankLines)}.",
                    $"Check whether what is missing in blank cells explains it: {string.Join(", ", BlankLines)}."
                )
            ),
            _ => Identity == AccountIdentity.AssetsAreEquityAndLiabilities ? DoesNotBalance : DoesNotAgree,
        };

    private Wording IdentityWords() =>
        Identity switch
        {
            AccountIdentity.LinesMakeTotal => new("summan av delarna", "the sum of its parts"),
            AccountIdentity.IncomeLessCostsIsResult => new("intäkter - kostnader", "income - costs"),
            AccountIdentity.OpeningAndResultMakeClosing => new("ingående + resultat", "opening + result"),
            AccountIdentity.AssetsAreEquityAndLiabilities => new("summa tillgångar", "total assets"),
            AccountIdentity.ResultIsSameInBoth => new("resultaträkningen", "the income statement"),
            _ => new("utgående året före", "closing of the year before"),
        };
}
