using NodaTime;

namespace Finsam.Domain;

/// <summary>A rule that changes over time: its values by the day each starts to hold, with their sources.</summary>
/// <typeparam name="T">What the rule sets.</typeparam>
/// <remarks>
/// <para>Swedish: <i>regel med ikraftträdanden</i>.</para>
/// <para>Before the first day there is no value, and asking for one is an error; after the last, the last value holds.
/// Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class Dated<T>
{
    /// <summary>A rule with the values it has had.</summary>
    /// <param name="name">What the rule is called in messages.</param>
    /// <param name="values">The values, in any order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is blank; or there is no value, one is null, or two of them start on one day.
    /// </exception>
    public Dated(string name, IEnumerable<DatedValue<T>> values)
    {
        Name = Guard.Against.Blank(name);
        Values = [.. Guard.Against.NullItem(values).OrderBy(value => value.From)];
        if (Values.Count == 0)
        {
            throw new ArgumentException(
                $"'{Name}' has no value. Give at least one, with its first day and its source.",
                nameof(values)
            );
        }

        Guard.Against.Repeated(
            Values,
            value => value.From,
            same => $"'{Name}' has {same.Count()} values from {same.Key.Iso()}. Keep the one that holds.",
            nameof(values)
        );
    }

    /// <summary>What the rule is called in messages.</summary>
    public string Name { get; }

    /// <summary>All the values, by their first day.</summary>
    public IReadOnlyList<DatedValue<T>> Values { get; }

    /// <summary>The name and all the values.</summary>
    public override string ToString() => $"{Name}: {string.Join("; ", Values)}";

    /// <summary>The value that holds on a day, with its source.</summary>
    /// <returns>The value with the latest first day that is not after <paramref name="date"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is before the first value.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not by the ISO calendar.</exception>
    public DatedValue<T> On(LocalDate date)
    {
        Guard.Against.OtherCalendar(date);
        return Values.LastOrDefault(value => value.From <= date)
            ?? throw new ArgumentOutOfRangeException(
                nameof(date),
                $"'{Name}' has no value on {date.Iso()}: the first holds from {Values[0].From.Iso()}. "
                    + "Ask for that day or later."
            );
    }
}
