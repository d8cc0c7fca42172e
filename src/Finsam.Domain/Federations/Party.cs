namespace Finsam.Domain;

/// <summary>One of the three sides that pay: several municipalities are one party, so are several regions.</summary>
/// <remarks>Swedish: <i>part</i>. The parties are those of 5 § lagen (2003:1210).</remarks>
public enum Party
{
    /// <summary>The state: Försäkringskassan, which pays for Arbetsförmedlingen too. Swedish: <i>staten</i>.</summary>
    State = 10,

    /// <summary>The region, or the regions together. Swedish: <i>regionerna</i>.</summary>
    Regions = 20,

    /// <summary>The municipality, or the municipalities together. Swedish: <i>kommunerna</i>.</summary>
    Municipalities = 30,
}
