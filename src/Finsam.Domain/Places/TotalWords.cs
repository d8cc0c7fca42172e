namespace Finsam.Domain;

// What a sum is called, for readers and in the text of a place.
internal static class TotalWords
{
    internal static Wording Name(this Total total) =>
        total switch
        {
            Total.Opening => new("ingående balans", "opening balance"),
            Total.Contributions => new("summa medlemsbidrag", "total contributions"),
            Total.Income => new("summa intäkter", "total income"),
            Total.IncomeWithOpening => new("summa intäkter med ingående balans", "income with opening balance"),
            Total.Individual => new("individinriktade insatser", "individual initiatives"),
            Total.Structural => new("strukturövergripande insatser", "structural initiatives"),
            Total.Initiatives => new("delsumma insatser", "initiatives"),
            Total.Board => new("styrelse", "board"),
            Total.Administration => new("administration", "administration"),
            Total.Audit => new("revision", "audit"),
            Total.Overhead => new("delsumma administration", "board, administration and audit"),
            Total.Costs => new("summa kostnader", "total costs"),
            Total.Result => new("årets resultat", "result"),
            Total.Closing => new("utgående balans", "closing balance"),
            Total.Assets => new("summa tillgångar", "total assets"),
            Total.Liabilities => new("summa skulder", "total liabilities"),
            Total.Equity => new("eget kapital", "equity"),
            _ => new("summa eget kapital och skulder", "total equity and liabilities"),
        };
}
