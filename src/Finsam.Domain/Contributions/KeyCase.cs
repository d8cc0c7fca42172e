namespace Finsam.Domain;

// What a key is to split, among whom and by which figures; the amount may not be known yet.
internal readonly record struct KeyCase(Member[] Payers, int Year, Sek? Amount, PopulationTable Populations);
