namespace Finsam.Domain;

// Which sign a column has between thousands and which before decimals, as far as its amounts show; none where they do
// not, or where they show both.
internal readonly record struct NumberForm(char Thousands, char DecimalSign)
{
    private const string Signs = ".,";

    internal static NumberForm Of(IEnumerable<string> amounts)
    {
        HashSet<(char Sign, bool IsDecimal)> shown = [.. amounts.SelectMany(Shown)];
        char Only(bool isDecimal) =>
            Signs.FirstOrDefault(sign => shown.Contains((sign, isDecimal)) && !shown.Contains((sign, !isDecimal)));
        (char thousands, char decimalSign) = (Only(false), Only(true));
        char Other(char sign) => sign == default ? default : Signs.Single(each => each != sign);
        return new(
            thousands == default ? Other(decimalSign) : thousands,
            decimalSign == default ? Other(thousands) : decimalSign
        );
    }

    // The amount as the grammar of amounts has it.
    internal string Plain(string amount) => Thousands == default ? amount : amount.Replace(Thousands, ' ');

    private static IEnumerable<(char, bool)> Shown(string amount)
    {
        int first = amount.AsSpan().IndexOfAnyInRange('0', '9');
        string number = first < 0 ? "" : amount[first..(amount.AsSpan().LastIndexOfAnyInRange('0', '9') + 1)];
        int at = number.LastIndexOfAny(['.', ',']);
        if (at < 0)
        {
            yield break;
        }

        string[] groups = number[..at].Split('.', ',');
        bool areThousands = groups.Skip(1).All(group => group.Length == 3);
        bool isOther = number[..at].Any(sign => Signs.Contains(sign) && sign != number[at]);
        int after = number.Length - at - 1;
        if (isOther && areThousands)
        {
            yield return (number[..at].First(Signs.Contains), false);
            yield return (number[at], true);
        }
        else if (groups.Length > 1 && areThousands && after == 3)
        {
            yield return (number[at], false);
        }
        else if (groups.Length == 1 && (after != 3 || groups[0].Length > 3 || number[0] == '0'))
        {
            yield return (number[at], true);
        }
    }
}
