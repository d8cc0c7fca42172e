namespace Finsam.Domain;

/// <summary>What kind of asset, equity or liability a line of a balance sheet is.</summary>
/// <remarks>Swedish: <i>typ av balanspost</i>.</remarks>
public enum BalanceKind
{
    /// <summary>Money in hand. Swedish: <i>kassa och bank</i>.</summary>
    Cash = 10,

    /// <summary>What others owe, prepaid costs included. Swedish: <i>fordringar</i>.</summary>
    Receivable = 20,

    /// <summary>An asset of another kind. Swedish: <i>övriga tillgångar</i>.</summary>
    OtherAsset = 30,

    /// <summary>Equity from earlier years. Swedish: <i>balanserat från föregående år</i>.</summary>
    BroughtForward = 40,

    /// <summary>The year's result so far. Swedish: <i>årets resultat</i>.</summary>
    Result = 50,

    /// <summary>Equity as one line, where its parts are not told. Swedish: <i>eget kapital</i>.</summary>
    TotalEquity = 60,

    /// <summary>Ordinary trade credit and what else is soon paid. Swedish: <i>kortfristiga skulder</i>.</summary>
    CurrentLiability = 70,

    /// <summary>Money borrowed, which a federation may not do (21 § lagen (2003:1210)). Swedish: <i>lån</i>.</summary>
    Loan = 80,

    /// <summary>A guarantee or a pledge, below the line and in no sum, which it may not give either. Swedish:
    /// <i>borgen, ställd pant</i>.</summary>
    Guarantee = 90,

    /// <summary>No asset, equity or liability but a sum of others that a document prints. Swedish: <i>tryckt
    /// summa</i>.</summary>
    PrintedTotal = 100,
}
