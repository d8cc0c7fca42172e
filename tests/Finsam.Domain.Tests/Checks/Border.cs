using NodaTime;

namespace Finsam.Domain.Tests.Checks;

/// <summary>The two sides of a code: a year that provokes it, and the nearest that does not, one öre, one day or one
/// unit away.</summary>
internal sealed class Border
{
    private readonly string _values;

    private Border(string code, bool isOneStep, string values, Func<FederationYear>[] sides, string[] left) =>
        (Code, IsOneStep, _values, Provoking, Beside, Left) = (code, isOneStep, values, sides[0], sides[1], left);

    internal string Code { get; }

    internal bool IsOneStep { get; }

    internal Func<FederationYear> Provoking { get; }

    internal Func<FederationYear> Beside { get; }

    /// <summary>The codes that are found beside the border.</summary>
    internal string[] Left { get; }

    internal static Border Öre(
        string code,
        Func<decimal, FederationYear> year,
        decimal provokes,
        decimal beside,
        params string[] left
    ) => Of(code, year, provokes, beside, Math.Abs(provokes - beside) == 0.01m, left);

    internal static Border Day(
        string code,
        Func<LocalDate, FederationYear> year,
        LocalDate provokes,
        LocalDate beside
    ) => Of(code, year, provokes, beside, Math.Abs(Period.DaysBetween(provokes, beside)) == 1, []);

    internal static Border Unit(string code, Func<int, FederationYear> year, int provokes, int beside) =>
        Of(code, year, provokes, beside, Math.Abs(provokes - beside) == 1, []);

    public override string ToString() => $"{Code} {_values}";

    private static Border Of<T>(
        string code,
        Func<T, FederationYear> year,
        T provokes,
        T beside,
        bool isOneStep,
        string[] left
    ) =>
        new(
            code,
            isOneStep,
            FormattableString.Invariant($"{provokes} beside {beside}"),
            [() => year(provokes), () => year(beside)],
            left
        );
}
