namespace Finsam.Domain;

/// <summary>What has to be equal in accounts, each side from figures one level down.</summary>
/// <remarks>Swedish: <i>avstämningssamband</i>.</remarks>
public enum AccountIdentity
{
    /// <summary>The lines, or the subtotals, of a section sum to its total. Swedish: <i>raderna ger summan</i>.</summary>
    LinesMakeTotal,

    /// <summary>Income less costs is the result. Swedish: <i>intäkter - kostnader = resultat</i>.</summary>
    IncomeLessCostsIsResult,

    /// <summary>What a year opens with and its result are what it closes with. Swedish: <i>ingående + resultat = utgående</i>.</summary>
    OpeningAndResultMakeClosing,

    /// <summary>Assets are equity and liabilities together. Swedish: <i>tillgångar = eget kapital och skulder</i>.</summary>
    AssetsAreEquityAndLiabilities,

    /// <summary>The result is the same in income statement and balance sheet. Swedish: <i>resultatet är lika i båda</i>.</summary>
    ResultIsSameInBoth,

    /// <summary>What a year closes with, the next opens with. Swedish: <i>utgående = nästa års ingående</i>.</summary>
    ClosingOpensNext,
}
