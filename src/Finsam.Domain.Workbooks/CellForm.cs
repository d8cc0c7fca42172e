namespace Finsam.Domain;

// What the number format of a cell makes of its number.
internal enum CellForm
{
    Plain = 0,
    Date = 10,
    Elapsed = 20,
    Percent = 30,
    Padded = 40,
    Scaled = 50,
}
