namespace Finsam.Domain;

/// <summary>What has to be equal in accounts, each side from figures one level down.</summary>
/// <remarks>Swedish: <i>avstämningssamband</i>.</remarks>
public enum AccountIdentity
{
    /// <summary>Lines, or subtotals, of a section sum to its total. Swedish: <i>raderna ger summan</i>.</summary>
    LinesMakeTotal = 10,

    /// <summary>Income less costs is the result. Swedish: <i>intäkter - kostnader = resultat</i>.</summary>
    IncomeLessCostsIsResult = 20,

    /// <summary>Opening and result make the closing. Swedish: <i>ingående + resultat = utgående</i>.</summary>
    OpeningAndResultMakeClosing = 30,

    /// <summary>Assets are equity and liabilities. Swedish: <i>tillgångar = eget kapital och skulder</i>.</summary>
    AssetsAreEquityAndLiabilities = 40,

    /// <summary>Both statements have the same result. Swedish: <i>resultatet är lika i båda</i>.</summary>
    ResultIsSameInBoth = 50,

    /// <summary>What a year closes with, the next opens with. Swedish: <i>utgående = nästa års ingående</i>.</summary>
    ClosingOpensNext = 60,
}
