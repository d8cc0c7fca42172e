namespace Finsam.Domain;

/// <summary>Which accounts of the bookkeeping a line of the table, or of the balance sheet, is made of.</summary>
/// <remarks>Swedish: <i>kontonyckel</i>. Of several rules the first that has an account takes it. No account plan is
/// presumed, neither BAS nor Kommun-Bas: account numbers are texts of digits, and a shorter one has all that begin with
/// it. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record AccountRule
{
    /// <summary>Accounts that a line of the table is made of.</summary>
    /// <param name="line">The line's name.</param>
    /// <param name="from">The first account, such as <c>5010</c>, or what all begin with, such as <c>50</c>.</param>
    /// <param name="through">The last account, or what the last begin with; left out, it is
    /// <paramref name="from"/>.</param>
    /// <param name="dimension">Of rows of an object only: its dimension, such as <c>6</c> for projects.</param>
    /// <param name="code">The object's code, such as that of an initiative's project.</param>
    /// <exception cref="ArgumentException">A text is blank, an account is no digits, the last is before the first, or
    /// only one of dimension and code is given.</exception>
    public AccountRule(string line, string from, string? through = null, string? dimension = null, string? code = null)
        : this(Guard.Against.Blank(line), null, from, through, dimension, code) { }

    private AccountRule(
        string? line,
        string? balanceLine,
        string from,
        string? through,
        string? dimension,
        string? code
    )
    {
        (Line, BalanceLine) = (line, balanceLine);
        (From, Through) = (Digits(from), Digits(through ?? from, nameof(through)));
        (Dimension, Code) = (Guard.Against.BlankIfGiven(dimension), Guard.Against.BlankIfGiven(code));
        Guard.Against.Wrong(
            string.CompareOrdinal(From, Through) > 0 && !From.StartsWith(Through, StringComparison.Ordinal),
            $"The accounts are from {From} through {Through}. Give the lower first.",
            nameof(through)
        );
        Guard.Against.Wrong(
            (dimension is null) != (code is null),
            $"An object is a dimension and a code, such as 6 and the project's. Give both or neither.",
            nameof(code)
        );
    }

    /// <summary>The line of the table; null where it is none.</summary>
    public string? Line { get; }

    /// <summary>The line of the balance sheet; null where it is none.</summary>
    public string? BalanceLine { get; }

    /// <summary>The first account, or what the first begin with.</summary>
    public string From { get; }

    /// <summary>The last account, or what the last begin with.</summary>
    public string Through { get; }

    /// <summary>The object's dimension; null where it is about all rows of the accounts.</summary>
    public string? Dimension { get; }

    /// <summary>The object's code; null where it is about all rows of the accounts.</summary>
    public string? Code { get; }

    /// <summary>Accounts that a line of the balance sheet is made of.</summary>
    /// <inheritdoc cref="AccountRule(string, string, string?, string?, string?)"/>
    public static AccountRule Balance(string line, string from, string? through = null) =>
        new(null, Guard.Against.Blank(line), from, through, null, null);

    /// <summary>Accounts that are no part of the result, such as 8999, which books the year's result out.</summary>
    /// <inheritdoc cref="AccountRule(string, string, string?, string?, string?)"/>
    public static AccountRule LeftOut(string from, string? through = null) =>
        new(null, null, from, through, null, null);

    /// <summary>The line and the accounts, such as <c>SE-Höglandet: 5010-5099, 6 101</c>.</summary>
    public override string ToString() => Words.Swedish;

    internal Wording Words
    {
        get
        {
            Wording line = (Line ?? BalanceLine) is { } name ? new(name, name) : new("ingår inte", "left out");
            string accounts = From == Through ? From : $"{From}-{Through}";
            return Wording.Of($"{line}: {accounts}{(Code is null ? "" : $", {Dimension} {Code}")}");
        }
    }

    /// <summary>Whether an account is one of its own, whatever the object.</summary>
    public bool Has(string account) =>
        string.CompareOrdinal(Guard.Against.Null(account), From) >= 0
        && string.CompareOrdinal(account, 0, Through, 0, Through.Length) <= 0;

    private static string Digits(string account, string parameter = "from")
    {
        string digits = Guard.Against.Blank(account, parameter);
        Guard.Against.Wrong(
            digits.AsSpan().ContainsAnyExceptInRange('0', '9'),
            $"'{digits}' is no account. Give digits, such as 5010.",
            parameter
        );
        return digits;
    }
}
