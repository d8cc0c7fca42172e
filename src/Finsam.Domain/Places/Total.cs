namespace Finsam.Domain;

/// <summary>A sum of a column, or of a balance sheet, whether it is printed or not.</summary>
/// <remarks>Swedish: <i>summa</i>.</remarks>
public enum Total
{
    /// <summary>What the year opens with; no income of it. Swedish: <i>ingående balans</i>.</summary>
    Opening = 10,

    /// <summary>All that members contribute. Swedish: <i>summa medlemsbidrag</i>.</summary>
    Contributions = 20,

    /// <summary>The year's income. Swedish: <i>summa intäkter</i>.</summary>
    Income = 30,

    /// <summary>Income and opening together. Swedish: <i>summa intäkter med balanserat resultat</i>.</summary>
    IncomeWithOpening = 40,

    /// <summary>Initiatives for people who take part. Swedish: <i>individinriktade insatser</i>.</summary>
    Individual = 50,

    /// <summary>Initiatives for how the members work together. Swedish: <i>strukturövergripande insatser</i>.</summary>
    Structural = 60,

    /// <summary>Initiatives and what belongs to them. Swedish: <i>delsumma insatser</i>.</summary>
    Initiatives = 70,

    /// <summary>The board. Swedish: <i>styrelse</i>.</summary>
    Board = 80,

    /// <summary>Office, accounting and information. Swedish: <i>administration</i>.</summary>
    Administration = 90,

    /// <summary>The auditors. Swedish: <i>revision</i>.</summary>
    Audit = 100,

    /// <summary>Board, administration and audit together, which documents print as administration. Swedish: <i>delsumma
    /// administration</i>.</summary>
    Overhead = 110,

    /// <summary>All costs. Swedish: <i>summa kostnader</i>.</summary>
    Costs = 120,

    /// <summary>Income less costs. Swedish: <i>årets resultat</i>.</summary>
    Result = 130,

    /// <summary>Opening and result: what the year closes with. Swedish: <i>utgående balans</i>.</summary>
    Closing = 140,

    /// <summary>All that is owned. Swedish: <i>summa tillgångar</i>.</summary>
    Assets = 150,

    /// <summary>All that is owed. Swedish: <i>summa skulder</i>.</summary>
    Liabilities = 160,

    /// <summary>What is owned and not owed. Swedish: <i>eget kapital</i>.</summary>
    Equity = 170,

    /// <summary>Equity and liabilities together. Swedish: <i>summa eget kapital och skulder</i>.</summary>
    EquityAndLiabilities = 180,
}
