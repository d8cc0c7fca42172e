using System.Runtime.InteropServices;
using System.Text;

namespace Finsam.Domain;

// A number format, as far as it changes what a number says. Only what is shown of a positive number is looked at.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberFormat(CellForm Form, int Digits = 0)
{
    internal static NumberFormat Of(int id, IReadOnlyDictionary<int, string> codes) =>
        codes.TryGetValue(id, out string? code) ? Of(code) : new(BuiltIn(id));

    internal static NumberFormat Of(string code)
    {
        string bare = Bare(code, out bool isElapsed);
        return isElapsed ? new(CellForm.Elapsed)
            : bare.Equals("General", StringComparison.OrdinalIgnoreCase) ? default
            : bare.Any("ymdhsYMDHS".Contains) ? new(CellForm.Date)
            : bare.Contains('%') ? new(CellForm.Percent)
            : IsScaled(bare) ? new(CellForm.Scaled)
            : bare.Length > 1 && bare.All(sign => sign == '0') ? new(CellForm.Padded, bare.Length)
            : default;
    }

    // Those whose codes the file does not have; 27 to 36 and 50 to 58 are dates of East Asia.
    private static CellForm BuiltIn(int id) =>
        id switch
        {
            9 or 10 => CellForm.Percent,
            >= 14 and <= 22 or >= 27 and <= 36 or 45 or 47 or >= 50 and <= 58 => CellForm.Date,
            46 => CellForm.Elapsed,
            _ => CellForm.Plain,
        };

    // A comma after the last digit of whole numbers shows thousands.
    private static bool IsScaled(string bare)
    {
        int last = bare.Split('.')[0].LastIndexOfAny(['0', '#', '?']);
        return last >= 0 && last + 1 < bare.Length && bare[last + 1] == ',';
    }

    // Without words, colours, currencies and blanks; hours in brackets are those that have passed.
    private static string Bare(string code, out bool isElapsed)
    {
        isElapsed = false;
        StringBuilder bare = new();
        for (int i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = EndOf('"', i);
                    break;
                case '[':
                    int end = EndOf(']', i);
                    isElapsed |= end - i > 1 && code[(i + 1)..Math.Min(end, code.Length)].All("hmsHMS".Contains);
                    i = end;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case ' ':
                    break;
                default:
                    bare.Append(code[i]);
                    break;
            }
        }

        return bare.ToString();

        int EndOf(char sign, int from) => code.IndexOf(sign, from + 1) is >= 0 and var end ? end : code.Length;
    }
}
