namespace Finsam.Domain;

// Whom a published figure counts.
internal enum PopulationSex
{
    Both = 10,
    Men = 20,
    Women = 30,
}
