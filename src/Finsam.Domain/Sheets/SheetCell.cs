namespace Finsam.Domain;

/// <summary>A cell of a sheet: what stands in it, and what keeps it from being used.</summary>
/// <remarks>Swedish: <i>cell i kalkylblad</i>. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record SheetCell
{
    internal static readonly SheetCell Blank = new("");

    /// <summary>A cell.</summary>
    /// <param name="text">What stands in it; every run of spaces and line breaks becomes one space.</param>
    /// <param name="fault">What keeps it from being used, such as <c>är en formel utan värde.</c>; a problem where the
    /// cell is needed.</param>
    public SheetCell(string text, Wording? fault = null) => (Text, Fault) = (Clean(Guard.Against.Null(text)), fault);

    /// <summary>What stands in it; nothing where it is blank.</summary>
    public string Text { get; }

    /// <summary>What keeps it from being used; null where nothing does.</summary>
    public Wording? Fault { get; }

    /// <summary>A cell that can be used.</summary>
    public static implicit operator SheetCell(string text) => new(text);

    /// <summary>What stands in it.</summary>
    public override string ToString() => Text;

    private static string Clean(string text) =>
        string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).Trim('\uFEFF', '\u200B');
}
