namespace Finsam.Domain;

/// <summary>What the names and headings of a pasted table mean, kept from year to year.</summary>
/// <remarks>Swedish: <i>nyckel till tabellens rader och rubriker</i>. Equal when the meanings are equal, in the same
/// order; not ordered.</remarks>
[NoJsonForm]
public sealed record LineMap
{
    /// <summary>A map.</summary>
    /// <exception cref="ArgumentException">A name stands in it twice.</exception>
    public LineMap(IEnumerable<LineMeaning> meanings)
    {
        Meanings = [.. Guard.Against.NullItem(meanings)];
        Guard.Against.Repeated(
            Meanings,
            meaning => meaning.Name,
            same => $"'{same.Key}' has more than one meaning. Keep one.",
            nameof(meanings)
        );
    }

    /// <summary>No name means anything.</summary>
    public static LineMap Empty { get; } = new([]);

    /// <summary>The meanings.</summary>
    public Listing<LineMeaning> Meanings { get; }

    /// <summary>The meaning of a name; null where it has none.</summary>
    public LineMeaning? this[string name] => Meanings.FirstOrDefault(meaning => meaning.Name == name);

    /// <summary>The map of a table, such as last year's, in which each line and column means itself.</summary>
    /// <exception cref="ArgumentException">A line has the name of a column.</exception>
    public static LineMap Of(LineTable table) =>
        new([
            .. Guard.Against.Null(table).Columns.Select(column => new LineMeaning(column.Name, column)),
            .. table.Lines.Select(line => new LineMeaning(line.Name, line)),
        ]);

    /// <summary>This map with more meanings; one of a name that is there takes its place.</summary>
    /// <exception cref="ArgumentException">A name stands in them twice.</exception>
    public LineMap With(IEnumerable<LineMeaning> meanings)
    {
        LineMap more = new(meanings);
        return new([.. Meanings.Where(meaning => more[meaning.Name] is null), .. more.Meanings]);
    }

    /// <summary>A line for each meaning.</summary>
    public override string ToString() => $"{Meanings}";
}
