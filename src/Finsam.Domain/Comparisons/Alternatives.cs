namespace Finsam.Domain;

/// <summary>Years side by side, each by a name: as things are, and what if.</summary>
/// <remarks>Swedish: <i>alternativ</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class Alternatives : Worded
{
    private readonly (string Name, FederationYear Year)[] _years;

    /// <summary>Years side by side.</summary>
    /// <param name="years">A name and a year for each, in the order to show them.</param>
    /// <exception cref="ArgumentException">There is none, a year is null, a name is blank, or two have one
    /// name.</exception>
    public Alternatives(IEnumerable<(string Name, FederationYear Year)> years)
    {
        _years = [.. Guard.Against.Null(years)];
        Guard.Against.NullItem(_years.Select(each => each.Year), nameof(years));
        Guard.Against.Problems(
            _years.Length == 0 ? ["There is no year. Give at least one."]
                : _years.Any(each => string.IsNullOrWhiteSpace(each.Name)) ? ["A name is blank. Name each year."]
                : [],
            nameof(years)
        );
        Guard.Against.Repeated(
            _years,
            each => each.Name,
            same => Message.Of($"'{same.Key}' is the name of {same.Count()} years. Give each its own."),
            nameof(years)
        );
    }

    /// <summary>The names, in order.</summary>
    public Listing<string> Names => [.. _years.Select(each => each.Name)];

    /// <summary>A year by its name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">There is none of the name.</exception>
    public FederationYear this[string name] =>
        _years.Select(each => each.Year).ElementAtOrDefault(Array.FindIndex(_years, each => each.Name == name))
        ?? throw new ArgumentException(
            $"There is no year '{name}'. {Finsam.Domain.Names.Meant(Guard.Against.Blank(name), [.. Names], "year")}",
            nameof(name)
        );

    /// <summary>A figure of a year.</summary>
    /// <param name="name">The year's name.</param>
    /// <param name="place">Where it stands.</param>
    /// <exception cref="ArgumentException">There is no such year, or no figure in the place.</exception>
    /// <exception cref="NotKnownException">What it stands on is not told.</exception>
    public Figure this[string name, Place place] => this[name][place];

    /// <summary>A row for each place, with the figure of every year beside each other; a dash where it is not
    /// known.</summary>
    /// <param name="places">The places; left out, what each column closes with that all the years have.</param>
    /// <exception cref="ArgumentException">A place is null, or a year has no figure in it.</exception>
    public Table ToTable(IEnumerable<Place>? places = null)
    {
        Place[] all = Guard.Against.NullItem(places ?? Closings, nameof(places));
        return new(
            "alternativ",
            new("Alternativ", "Alternatives"),
            [Wording.None, .. Names.Select(name => new Wording(name, name))],
            all.Select(place => new TableRow(
                Wording.Of(place.ToString),
                _years.Select(each => TableCell.Of(KnownIn(each.Year, place), place))
            ))
        );
    }

    internal override Wording Words => ToTable().Untitled;

    private IEnumerable<Place> Closings =>
        _years[0]
            .Year.Lines.Columns.Select(column => column.Name)
            .Where(name => _years.All(each => each.Year.Lines.Columns.Any(column => column.Name == name)))
            .Select(name => new Place(name, Total.Closing));

    private static Sek? KnownIn(FederationYear year, Place place)
    {
        try
        {
            return year[place].Known;
        }
        catch (NotKnownException)
        {
            return null;
        }
    }
}
