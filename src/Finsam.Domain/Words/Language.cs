namespace Finsam.Domain;

/// <summary>The language that words for a reader come in.</summary>
/// <remarks> Swedish: <i>språk</i>. Swedish is the default value, and the default wherever a language can be chosen.
/// </remarks>
public enum Language
{
    /// <summary>Swedish, with amounts as in <c>1 234,50 kr</c>.</summary>
    Swedish = 0,

    /// <summary>English, with amounts as in <c>1,234.50 kr</c>.</summary>
    English = 10,
}
