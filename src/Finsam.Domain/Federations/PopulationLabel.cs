using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Finsam.Domain;

// What the words of Statistics Sweden's tables mean: regions, ages, sexes and times.
internal static class PopulationLabel
{
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly string[] Men = ["män", "men", "man", "1"];
    private static readonly string[] Women = ["kvinnor", "kvinna", "women", "woman", "2"];

    private static readonly string[] BothSexes =
    [
        "totalt",
        "total",
        "tot",
        "totsa",
        "1+2",
        "totalt kön",
        "båda könen",
        "män och kvinnor",
        "kvinnor och män",
        "men and women",
        "both sexes",
    ];

    private static readonly string[] AllAges =
    [
        "totalt ålder",
        "totalt, alla åldrar",
        "samtliga åldrar",
        "alla åldrar",
        "all ages",
        "total age",
        "totalt",
        "total",
        "tot",
    ];

    private static readonly string[] Contents =
    [
        "",
        "folkmängd",
        "folkmängden",
        "population",
        "invånare",
        "antal",
        "antal invånare",
        "antal personer",
        "befolkning",
        "number",
        "persons",
        "be0101n1",
    ];

    private static readonly Regex Years = new("^(?<from>[0-9]{1,3})?((?<to>[-–][0-9]{1,3})|(?<open>\\+))?$", Options);
    private static readonly Regex Older = new(" (och|eller) äldre$| and older$| or older$", Options);
    private static readonly Regex AgeUnit = new(" (år|years?)$", Options);

    // Code and name of a county, or of a municipality whose code may have lost its zero; null where it is no region.
    internal static (string Code, string Name)? Region(string text)
    {
        string label = text.Trim('"', ' ');
        int digits = label.TakeWhile(char.IsAsciiDigit).Count();
        if (digits == label.Length)
        {
            return digits is > 0 and <= 4
                ? int.Parse(label, NumberStyles.None, NumberFormatInfo.InvariantInfo) switch
                {
                    0 when digits == 2 => ("00", ""),
                    >= 1 and <= 25 and var county when digits <= 2 => (
                        county.ToString("D2", NumberFormatInfo.InvariantInfo),
                        ""
                    ),
                    >= 101 and <= 2_599 and var municipality => (
                        municipality.ToString("D4", NumberFormatInfo.InvariantInfo),
                        ""
                    ),
                    _ => null,
                }
                : null;
        }

        string code = label[..digits];
        string name = label[digits..];
        name = name.StartsWith($" - {code} ", StringComparison.Ordinal) ? name[(digits + 3)..] : name;
        return digits is 2 or 4 && name is [' ', var first, ..] && char.IsLetter(first) && Ages(label) is null
            ? (code, name.Trim())
            : null;
    }

    internal static PopulationSex? Sex(string text) =>
        Is(text, Men) ? PopulationSex.Men
        : Is(text, Women) ? PopulationSex.Women
        : Is(text, BothSexes) ? PopulationSex.Both
        : null;

    // 16, 16 år, 16-64 år, -4 år, 100+ år and 100 år och äldre.
    internal static AgeGroup? Ages(string text)
    {
        if (Is(text, AllAges))
        {
            return AgeGroup.All;
        }

        string bare = Older.Replace(text, "");
        bool isOpen = bare.Length < text.Length;
        Match years = Years.Match(AgeUnit.Replace(bare, ""));
        if (!years.Success || bare.Length == 0 || !bare.Any(char.IsAsciiDigit))
        {
            return null;
        }

        static int Number(string digits) => int.Parse(digits, NumberStyles.None, NumberFormatInfo.InvariantInfo);
        (string from, string to) = (years.Groups["from"].Value, years.Groups["to"].Value);
        isOpen |= years.Groups["open"].Success;
        int first = from.Length == 0 ? 0 : Number(from);
        int? last =
            isOpen ? null
            : to.Length > 0 ? Number(to[1..])
            : first;
        return last < first ? null : new(first, last);
    }

    // A year, 2024K1, 2024M01, 2024-12-31, 31 december 2024 or december 2024; a year is its day that is given.
    internal static LocalDate? Date(string text, AnnualDate ofYear)
    {
        string[] words = text.Split(' ');
        if (Year(words[^1]) is { } year)
        {
            int month = words.Length > 1 ? Dates.MonthNamed(words[^2]) : 0;
            LocalDate? last = month == 0 ? null : new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth);
            return words.Length == 1 ? ofYear.InYear(year)
                : words.Length == 2 ? last
                : words.Length == 3 && last is { } end && Day(words[0], end.Day) is { } day
                    ? end.PlusDays(day - end.Day)
                : null;
        }

        return LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var iso } ? iso
            : text.Length is 6 or 7
            && Year(text[..4]) is { } of
            && int.TryParse(text[5..], NumberStyles.None, NumberFormatInfo.InvariantInfo, out int part)
                ? char.ToUpperInvariant(text[4]) switch
                {
                    'K' or 'Q' when part is >= 1 and <= 4 => EndOf(of, 3 * part),
                    'M' when part is >= 1 and <= 12 => EndOf(of, part),
                    _ => null,
                }
            : null;
    }

    internal static int? Year(string text) =>
        text.Length == 4
        && int.TryParse(text, NumberStyles.None, NumberFormatInfo.InvariantInfo, out int year)
        && year is >= 1900 and <= 2100
            ? year
            : null;

    internal static int? Day(string text, int last) =>
        int.TryParse(text, NumberStyles.None, NumberFormatInfo.InvariantInfo, out int day) && day >= 1 && day <= last
            ? day
            : null;

    internal static bool IsPopulation(string words) => Is(words, Contents);

    internal static bool Is(string text, string[] words) =>
        words.Contains(text.Trim('"', ' '), StringComparer.OrdinalIgnoreCase);

    private static LocalDate EndOf(int year, int month) => new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth);
}
