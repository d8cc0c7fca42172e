namespace Finsam.Domain;

/// <summary>What kind of asset, equity or liability a line of a balance sheet is.</summary>
/// <remarks>Swedish: <i>slag av balanspost</i>.</remarks>
public enum BalanceLineKind
{
    /// <summary>Money in hand. Swedish: <i>kassa och bank</i>.</summary>
    Cash,

    /// <summary>What others owe, prepaid costs included. Swedish: <i>fordringar</i>.</summary>
    Receivable,

    /// <summary>An asset of another kind. Swedish: <i>övriga tillgångar</i>.</summary>
    OtherAsset,

    /// <summary>Equity from earlier years. Swedish: <i>balanserat från föregående år</i>.</summary>
    BroughtForward,

    /// <summary>The year's result so far. Swedish: <i>årets resultat</i>.</summary>
    Result,

    /// <summary>Ordinary trade credit and what else is soon paid. Swedish: <i>kortfristiga skulder</i>.</summary>
    CurrentLiability,

    /// <summary>Money borrowed, which a federation may not do (21 § lagen (2003:1210)). Swedish: <i>lån</i>.</summary>
    Loan,

    /// <summary>A guarantee or a pledge, below the line and in no total, which it may not give either. Swedish:
    /// <i>borgen, ställd pant</i>.</summary>
    Guarantee,
}
