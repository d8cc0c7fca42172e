namespace Finsam.Domain;

// Why a file or a sheet is not read, and what to do. Thrown and caught within the package: content never throws.
internal sealed class Unreadable(Wording fault, Wording remedy) : Exception
{
    private static readonly Wording SaveAgain = new(
        "Öppna den i ett kalkylprogram och spara den på nytt som arbetsbok (xlsx).",
        "Open it in a spreadsheet and save it anew as a workbook (xlsx)."
    );

    private static readonly Wording Fetch = new(
        "Hämta den på nytt från den som har gjort den.",
        "Fetch it anew from whoever made it."
    );

    private static readonly Wording Divide = new("Dela upp den.", "Divide it.");

    internal Wording Fault { get; } = fault;

    internal Wording Remedy { get; } = remedy;

    internal static Unreadable Kind(string swedish, string english) => new(new(swedish, english), SaveAgain);

    internal static Unreadable TooLarge(Wording fault) => new(fault, Divide);

    internal static Unreadable Damaged(string swedish, string english) => new(new(swedish, english), Fetch);

    internal static Unreadable Of(Exception error) => error as Unreadable ?? Malformed();

    // What the library under this one says of it is in English, of XML, and for no reader.
    internal static Unreadable Malformed() =>
        Kind(
            "kan inte läsas som arbetsbok (xlsx): innehållet är inte skrivet som det ska.",
            "cannot be read as a workbook (xlsx): its content is not written as it should be."
        );
}
