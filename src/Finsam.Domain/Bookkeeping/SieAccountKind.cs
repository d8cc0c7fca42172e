namespace Finsam.Domain;

/// <summary>What a SIE file says that an account is, in <c>#KTYP</c>.</summary>
/// <remarks>Swedish: <i>kontotyp</i>.</remarks>
public enum SieAccountKind
{
    /// <summary>An asset, T. Swedish: <i>tillgång</i>.</summary>
    Asset = 10,

    /// <summary>Equity or a liability, S. Swedish: <i>skuld</i>.</summary>
    Liability = 20,

    /// <summary>A cost, K. Swedish: <i>kostnad</i>.</summary>
    Cost = 30,

    /// <summary>Income, I. Swedish: <i>intäkt</i>.</summary>
    Income = 40,
}
