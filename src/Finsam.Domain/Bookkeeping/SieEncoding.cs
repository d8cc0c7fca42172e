namespace Finsam.Domain;

/// <summary>How the letters of a SIE file are written, as its bytes show.</summary>
/// <remarks>Swedish: <i>teckenkodning</i>. What <c>#FORMAT</c> says is not asked: most files say PC8, whatever they
/// are.</remarks>
public enum SieEncoding
{
    /// <summary>Code page 437, as the format demands; a file of ASCII alone is this too.</summary>
    CodePage437 = 10,

    /// <summary>UTF-8.</summary>
    Utf8 = 20,

    /// <summary>Windows-1252, which Latin-1 is a part of.</summary>
    Windows1252 = 30,
}
