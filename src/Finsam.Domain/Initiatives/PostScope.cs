using NodaTime;

namespace Finsam.Domain;

/// <summary>What every scope for a time has to be, and how it is written.</summary>
internal static class PostScope
{
    /// <summary>The day after the last one; of a time without an end, the last that the calendar has.</summary>
    internal static LocalDate End(LocalDate? lastDay) =>
        lastDay is { } last && last < LocalDate.MaxIsoValue ? last.PlusDays(1) : LocalDate.MaxIsoValue;

    internal static void Check(Fraction scope, LocalDate firstDay, LocalDate? lastDay)
    {
        if (scope < Fraction.Zero)
        {
            throw new ArgumentOutOfRangeException(
                nameof(scope),
                $"The scope from {firstDay.Iso()} is {scope}. Give full-time posts, 0 or more, such as 0.75m."
            );
        }

        if (lastDay < firstDay)
        {
            throw new ArgumentException(
                $"A scope cannot end on {lastDay?.Iso()} when it begins on {firstDay.Iso()}. Give a last day on or after the first.",
                nameof(lastDay)
            );
        }
    }

    internal static string Text(Fraction scope, LocalDate firstDay, LocalDate? lastDay) =>
        $"{scope} from {firstDay.Iso()}{(lastDay is { } last ? $" to {last.Iso()}" : "")}";
}
