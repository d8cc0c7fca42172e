using NodaTime.Text;

namespace Finsam.Domain;

public sealed partial record Place
{
    // A part that is no plain name says what it is; a name that begins as such a part does has the sign twice.
    private const char Special = '=';
    private const char OtherPage = '@';
    private const string MemberMark = "=member:";
    private const string DayMark = "=day:";
    private const string ColumnMark = "=column:";
    private const string LineMark = "=line:";

    // Stands in no text, by Unicode.
    private const string Nowhere = "\uFFFE";

    /// <summary>The place as text that is read back.</summary>
    /// <returns>The column and the line, as in <c>Budget 2023/SE-Höglandet</c>; a sum as in <c>Budget 2023/=Costs</c>;
    /// another page as in <c>@Contributions/2023/=member:0604</c>. A <c>/</c> in a name is doubled.</returns>
    public override string ToString()
    {
        string?[] parts =
        [
            Page == Page.Lines ? null : $"{OtherPage}{Page}",
            Plain(Column, ColumnMark, isMarked: false),
            Plain(Line, LineMark, isMarked: Column is null),
            Total is null ? null : $"{Special}{Total}",
            Member is null ? null : MemberMark + Doubled(Member),
            Day is null ? null : DayMark + Day.Value.Iso(),
        ];
        return string.Join('/', parts.OfType<string>());
    }

    /// <summary>Reads a place.</summary>
    /// <param name="text">The text, as <see cref="ToString()"/> writes it.</param>
    /// <exception cref="FormatException">It is not a place; the message says which part is not understood.</exception>
    public static Place Parse(string text)
    {
        string[] parts = Guard.Against.Null(text).Replace("//", Nowhere, StringComparison.Ordinal).Split('/');
        (Page page, string? column, string? line, Total? total) = (Page.Lines, null, null, null);
        (string? member, LocalDate? day) = (null, null);
        for (int at = 0; at < parts.Length; at++)
        {
            string part = parts[at].Replace(Nowhere, "/", StringComparison.Ordinal);
            if (Problem(part, at) is { } problem)
            {
                throw new FormatException(
                    $"'{text}' is no place: '{part}' {problem}. Accepted: Budget 2023/SE-Höglandet, "
                        + "Budget 2023/=Costs, @Contributions/2023/=member:0604."
                );
            }
        }

        return new(page, column, line, total, member, day);

        string? Problem(string part, int at)
        {
            if (string.IsNullOrWhiteSpace(part))
            {
                return "is blank";
            }

            bool isDoubled = part is [Special, Special, ..] or [OtherPage, OtherPage, ..];
            string name = isDoubled ? part[1..] : part;
            return isDoubled || part[0] is not (Special or OtherPage)
                    ? (
                        line is not null ? "comes after column and line"
                        : column is null ? Once("column", ref column, name)
                        : Once("line", ref line, name)
                    )
                : part[0] == OtherPage ? (at > 0 ? "is a page, which stands first" : Named(part[1..], "page", out page))
                : Marked(part, MemberMark) is { } whose ? Once("member", ref member, whose)
                : Marked(part, ColumnMark) is { } above ? Once("column", ref column, above)
                : Marked(part, LineMark) is { } named ? Once("line", ref line, named)
                : Marked(part, DayMark) is { } date
                    ? (
                        LocalDatePattern.Iso.Parse(date) is { Success: true, Value: var read }
                            ? Once("day", ref day, read)
                            : "is not a day such as =day:2023-06-30"
                    )
                : Named(part[1..], "sum", out Total sum) ?? Once("sum", ref total, sum);
        }
    }

    // Some days as the column of a place.
    internal static string ColumnOf(DateInterval days) => $"{days.Start.Iso()}{DaysSeparator}{days.End.Iso()}";

    private static string? Once<T>(string what, ref T earlier, T value)
    {
        string? problem = earlier is null ? null : $"is a second {what}";
        earlier = value;
        return problem;
    }

    private static string? Named<T>(string name, string what, out T value)
        where T : struct, Enum =>
        Enum.TryParse(name, ignoreCase: true, out value) && Enum.IsDefined(value) && !char.IsAsciiDigit(name[0])
            ? null
            : $"is no {what}; they are {string.Join(", ", Enum.GetNames<T>())}";

    private static string? Marked(string part, string mark) =>
        part.StartsWith(mark, StringComparison.Ordinal) && part.Length > mark.Length ? part[mark.Length..] : null;

    // A stroke that begins a name is not to be taken for one that ends the part before.
    private static string? Plain(string? name, string mark, bool isMarked) =>
        name is null ? null
        : isMarked || name[0] == '/' ? mark + Doubled(name)
        : Doubled(name[0] is Special or OtherPage ? $"{name[0]}{name}" : name);

    private static string Doubled(string name) => name.Replace("/", "//", StringComparison.Ordinal);
}
