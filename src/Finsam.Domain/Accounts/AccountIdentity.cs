namespace Finsam.Domain;

/// <summary>What has to be equal in accounts, each side from figures one level down.</summary>
/// <remarks>Swedish: <i>avstämningssamband</i>.</remarks>
public enum AccountIdentity
{
    /// <summary>Lines, or subtotals, of a section sum to its total. Swedish: <i>raderna ger summan</i>.</summary>
    LinesMakeTotal,

    /// <summary>Income less costs is the result. Swedish: <i>intäkter - kostnader = resultat</i>.</summary>
    IncomeLessCostsIsResult,

    /// <summary>Opening and result make the closing. Swedish: <i>ingående + resultat = utgående</i>.</summary>
    OpeningAndResultMakeClosing,

    /// <summary>Assets are equity and liabilities. Swedish: <i>tillgångar = eget kapital och skulder</i>.</summary>
    AssetsAreEquityAndLiabilities,

    /// <summary>Both statements have the same result. Swedish: <i>resultatet är lika i båda</i>.</summary>
    ResultIsSameInBoth,

    /// <summary>What a year closes with, the next opens with. Swedish: <i>utgående = nästa års ingående</i>.</summary>
    ClosingOpensNext,
}
