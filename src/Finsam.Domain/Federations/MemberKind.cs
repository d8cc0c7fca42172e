namespace Finsam.Domain;

/// <summary>What kind of member takes part in a federation.</summary>
/// <remarks>Swedish: <i>typ av medlem</i>. The kinds are those of 3 § lagen (2003:1210).</remarks>
public enum MemberKind
{
    /// <summary>The Swedish Social Insurance Agency, Försäkringskassan.</summary>
    SocialInsuranceAgency = 10,

    /// <summary>The Swedish Public Employment Service, Arbetsförmedlingen.</summary>
    EmploymentService = 20,

    /// <summary>A region, which runs health care. Swedish: <i>region</i>, before 2019 often <i>landsting</i>.</summary>
    Region = 30,

    /// <summary>A municipality. Swedish: <i>kommun</i>.</summary>
    Municipality = 40,
}
