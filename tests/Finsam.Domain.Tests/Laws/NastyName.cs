using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Laws;

/// <summary>A name as nobody should have it: markup, formulas, line breaks, signs that XML has not.</summary>
public sealed class NastyName
{
    private static readonly string[] Pieces =
    [
        "a",
        "å",
        " ",
        "|",
        "<script>",
        "</td>",
        "]]>",
        "&amp;",
        "&",
        "\"",
        "'",
        "`",
        "*",
        "**",
        "_",
        "[x](y)",
        "\\",
        "\\|",
        "=1+1",
        "-1",
        "+1",
        "@x",
        ";",
        "\r\n",
        "\n",
        "\r",
        "\t",
        "\u2028",
        "\u0085",
        "\0",
        "\u0001",
        "\u001F",
        "\u007F",
        "\uFFFE",
        "\uFFFF",
        "\uD800",
        "\uDC00",
        "😀",
        "\u202E",
        "http://x",
        "www.x.se",
        "x@y.se",
        "1.",
        "# ",
        "> ",
        "- ",
        "~~",
        "<!--",
        "-->",
        "–",
        "\u2212",
        "=",
        "'",
        "#",
        "{{x}}",
        "${x}",
    ];

    private NastyName(string text) => Text = text;

    internal string Text { get; }

    public override string ToString() =>
        string.Concat(Text.Select(letter => letter is > ' ' and < '\u007F' ? $"{letter}" : $"\\u{(int)letter:X4}"));

    internal static Arbitrary<NastyName> Any() =>
        Arb.From(
            Gen.Elements(Pieces)
                .ArrayOf()
                .Select(pieces => string.Concat(pieces).Trim())
                .Where(text => text.Length > 0)
                .Select(text => new NastyName(text)),
            name =>
                name.Text.ToCharArray()
                    .WithoutOne()
                    .Select(text => new string(text).Trim())
                    .Where(text => text.Length > 0)
                    .Select(text => new NastyName(text))
        );
}
