namespace Finsam.Domain;

/// <summary>What the values of a key are.</summary>
/// <remarks>Swedish: <i>typ av värde</i>.</remarks>
public enum ValueKind
{
    /// <summary>Per cent that make 100. Swedish: <i>fasta procenttal</i>.</summary>
    Percent = 10,

    /// <summary>Kronor that make what is split. Swedish: <i>överenskomna belopp</i>.</summary>
    Amounts = 20,

    /// <summary>Weights, of which only the proportions matter. Swedish: <i>vikter</i>.</summary>
    Weights = 30,
}
