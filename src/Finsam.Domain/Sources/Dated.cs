using static MoreLinq.Extensions.PairwiseExtension;

namespace Finsam.Domain;

/// <summary>A rule that changes over time: its values by the days that each holds, with their sources.</summary>
/// <typeparam name="T">What the rule sets.</typeparam>
/// <remarks>Swedish: <i>regel med ikraftträdanden</i>. A value holds until the next does, or through its last day.
/// Where none holds, before the first and after one that has ended, asking for it is an error. Equal when name and
/// values are equal; not ordered.</remarks>
[NoJsonForm]
public sealed record Dated<T>
{
    /// <summary>A rule with the values it has had.</summary>
    /// <param name="name">What the rule is called in messages.</param>
    /// <param name="values">The values, in any order.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank; or there is no value, one is null, two
    /// start on one day, or one is to hold on when another has begun. The message names all of them.</exception>
    public Dated(string name, IEnumerable<DatedValue<T>> values)
        : this(Guard.Against.Blank(name), values, nameof(values)) { }

    // A noun has its values under a name of its own.
    internal Dated(string name, IEnumerable<DatedValue<T>> values, string parameter)
    {
        Name = name;
        Values = Guard.Against.NullItem(values, parameter).OrderBy(value => value.From).ToListing();
        Guard.Against.Problems(Problems(), parameter);
    }

    /// <summary>What the rule is called in messages.</summary>
    public string Name { get; }

    /// <summary>All the values, by their first day.</summary>
    public Listing<DatedValue<T>> Values { get; }

    /// <summary>The name and all the values.</summary>
    public override string ToString() => $"{Name}: {string.Join("; ", Values)}";

    /// <summary>The value that holds on a day, with its source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is before the first value, or after the last day of the one
    /// before it.</exception>
    public DatedValue<T> On(LocalDate day)
    {
        DatedValue<T>? begun = BegunBy(Guard.Against.OtherCalendar(day));
        Guard.Against.OutOfRange(
            begun is null,
            $"'{Name}' has no value on {day.Iso()}: the first holds from {Values[0].From.Iso()}. "
                + $"Ask for that day or later.",
            nameof(day)
        );
        Guard.Against.OutOfRange(
            begun!.Through < day,
            $"'{Name}' has no value on {day.Iso()}: the last before it holds through {begun.Through?.Iso()}. "
                + $"Ask for an earlier day.",
            nameof(day)
        );
        return begun;
    }

    // Null where none holds.
    internal DatedValue<T>? Find(LocalDate day) => BegunBy(day) is { } value && !(value.Through < day) ? value : null;

    // Whether on each of some days one holds: on the first, and on the day after each that ends.
    internal bool Covers(LocalDate first, LocalDate last) =>
        Find(first) is not null
        && Values.All(value =>
            value.Through is not { } end || end < first || end >= last || Find(end.PlusDays(1)) is not null
        );

    // The last that has begun by a day.
    private DatedValue<T>? BegunBy(LocalDate day) => Values.LastOrDefault(value => value.From <= day);

    private IEnumerable<string> Problems() =>
        Values.Count == 0
            ? [$"'{Name}' has no value. Give at least one, with its first day and its source."]
            : Values.Pairwise(
                (value, next) =>
                    value.From == next.From
                        ? $"'{Name}' has two values from {next.From.Iso()}. Keep the one that holds."
                    : value.Through >= next.From
                        ? $"'{Name}' has a value through {value.Through?.Iso()} and another from {next.From.Iso()}. "
                            + "End the first before the second begins."
                    : ""
            );
}
