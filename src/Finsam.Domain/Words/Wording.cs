namespace Finsam.Domain;

/// <summary>The same words in Swedish and in English.</summary>
/// <remarks>
/// <para>Swedish: <i>ordalydelse</i>.</para>
/// <para>Equal when both texts are equal, letter by letter; not ordered.</para>
/// </remarks>
/// <param name="Swedish">The words in Swedish.</param>
/// <param name="English">The words in English.</param>
public sealed record Wording(string Swedish, string English)
{
    /// <summary>The words in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string In(Language language) =>
        language switch
        {
            Language.Swedish => Swedish,
            Language.English => English,
            _ => throw NumberShape.Unknown(language),
        };

    /// <summary>The words in Swedish.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Swedish;

    /// <summary>Words with figures in them, each in the shape of its language.</summary>
    internal static Wording Of(FormattableString swedish, FormattableString english) =>
        new(swedish.ToString(NumberShape.Swedish), english.ToString(NumberShape.English));
}
