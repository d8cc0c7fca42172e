using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Finsam.Domain;

// What no caller may give, whatever the noun. Null is left to the package; its other messages name no remedy.
internal static class GeneralGuards
{
    // Gives the text without the blanks around it.
    internal static string Blank(
        this IGuardClause guard,
        [NotNull] string? text,
        [CallerArgumentExpression(nameof(text))] string? parameter = null
    ) =>
        guard.Null(text, parameter).Trim() is { Length: > 0 } words
            ? words
            : throw new ArgumentException($"'{parameter}' is blank. Give words that can be read.", parameter);

    internal static string? BlankIfGiven(
        this IGuardClause guard,
        string? text,
        [CallerArgumentExpression(nameof(text))] string? parameter = null
    ) => text is null ? null : guard.Blank(text, parameter);

    internal static T Undefined<T>(
        this IGuardClause _,
        T value,
        [CallerArgumentExpression(nameof(value))] string? parameter = null
    )
        where T : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(
                parameter,
                $"{value:D} is not one of {typeof(T).Name}. Give one that is: {string.Join(", ", Enum.GetNames<T>())}."
            );

    internal static LocalDate OtherCalendar(
        this IGuardClause _,
        LocalDate date,
        [CallerArgumentExpression(nameof(date))] string? parameter = null
    ) =>
        date.Calendar == CalendarSystem.Iso
            ? date
            : throw new ArgumentException(
                $"{date.Iso()} is a day of the calendar {date.Calendar.Id}. "
                    + "Give it by ISO, with WithCalendar(CalendarSystem.Iso).",
                parameter
            );

    internal static LocalDate? OtherCalendar(
        this IGuardClause guard,
        LocalDate? date,
        [CallerArgumentExpression(nameof(date))] string? parameter = null
    ) => date is { } day ? guard.OtherCalendar(day, parameter) : null;

    internal static DateInterval OtherCalendar(
        this IGuardClause guard,
        [NotNull] DateInterval? span,
        [CallerArgumentExpression(nameof(span))] string? parameter = null
    )
    {
        guard.OtherCalendar(guard.Null(span, parameter).Start, parameter);
        return span;
    }

    // Gives the last day, null where there is no end.
    internal static LocalDate? EndBeforeStart(
        this IGuardClause guard,
        LocalDate? last,
        LocalDate first,
        [CallerArgumentExpression(nameof(last))] string? parameter = null
    ) =>
        guard.OtherCalendar(last, parameter) is { } end && end < first
            ? throw new ArgumentException(
                $"What begins on {first.Iso()} cannot last through {end.Iso()}. Give a last day on or after the first.",
                parameter
            )
            : last;

    // Gives the items in an array of the library's own: no collection of the caller's is kept.
    internal static T[] NullItem<T>(
        this IGuardClause guard,
        [NotNull] IEnumerable<T?>? items,
        [CallerArgumentExpression(nameof(items))] string? parameter = null
    )
        where T : class
    {
        T[] all = [.. guard.Null(items, parameter)!];
        int at = Array.IndexOf(all, null);
        return at < 0
            ? all
            : throw new ArgumentException($"Number {at + 1} of the {parameter} is null. Leave it out.", parameter);
    }

    internal static void Repeated<T, TKey>(
        this IGuardClause guard,
        IEnumerable<T> items,
        Func<T, TKey> keyOf,
        Func<IGrouping<TKey, T>, string> problem,
        [CallerArgumentExpression(nameof(items))] string? parameter = null
    ) => guard.Problems(items.Repeated(keyOf).Select(problem), parameter);

    // Each problem is a sentence or two of its own, with what to do.
    internal static void Problems(this IGuardClause _, IEnumerable<string> problems, string? parameter)
    {
        string all = string.Join(' ', problems.Where(problem => problem.Length > 0));
        if (all.Length > 0)
        {
            throw new ArgumentException(all, parameter);
        }
    }
}
