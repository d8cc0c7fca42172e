using System.Text;

namespace Finsam.Domain.Tests.Bookkeeping;

/// <summary>Texts as bytes in the three encodings, by the framework's own tables.</summary>
internal static class SieBytes
{
    internal static readonly Encoding CodePage437 = CodePagesEncodingProvider.Instance.GetEncoding(437)!;

    internal static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    internal static readonly Dictionary<SieEncoding, Encoding> All = new()
    {
        [SieEncoding.CodePage437] = CodePage437,
        [SieEncoding.Utf8] = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        [SieEncoding.Windows1252] = Windows1252,
    };
}
