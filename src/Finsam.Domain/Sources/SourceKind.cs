namespace Finsam.Domain;

/// <summary>What kind of text a rule comes from; the larger the number, the less it binds.</summary>
/// <remarks>Swedish: <i>typ av källa</i>.</remarks>
public enum SourceKind
{
    /// <summary>An act of parliament. Swedish: <i>lag</i>.</summary>
    Statute = 10,

    /// <summary>The federation's own charter. Swedish: <i>förbundsordning</i>.</summary>
    Charter = 20,

    /// <summary>What the federation's board has decided. Swedish: <i>beslut</i>.</summary>
    Decision = 30,

    /// <summary>What the members, or a member and the federation, have agreed. Swedish:
    /// <i>överenskommelse</i>.</summary>
    Agreement = 40,

    /// <summary>A recommendation that binds nobody. Swedish: <i>rekommendation</i>.</summary>
    Recommendation = 50,

    /// <summary>What a federation's documents show that it does. Swedish: <i>praxis</i>.</summary>
    DocumentPractice = 60,

    /// <summary>What fits the figures of a document that does not say it. Swedish: <i>härlett</i>.</summary>
    Inferred = 70,

    /// <summary>No text says: the library chose, and a decision record says why. Swedish: <i>bibliotekets
    /// val</i>.</summary>
    LibraryChoice = 80,
}
