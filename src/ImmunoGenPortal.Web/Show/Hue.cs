using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Show;

/// <summary>The quiet colour of each kind of thing, the same on every page; the style sheet gives each a line of its own as well.</summary>
public static class Hue
{
    /// <summary>The class of a property's values.</summary>
    public static string Of(Property property)
    {
        if (property.Shape == ValueShape.Money || property.Subject is SubjectKind.Term or SubjectKind.Payment or SubjectKind.Financial)
        {
            return "k-money";
        }

        return property.Name switch
        {
            "partner" or "parent" or "owner" or "payer" or "payee" or "organisation" => "k-partner",
            "compound" or "payload" => "k-compound",
            "target" => "k-target",
            "indication" or "indications" => "k-indication",
            _ => Of(property.Subject),
        };
    }

    public static string Of(EntityKind kind) => kind switch
    {
        EntityKind.Organisation => "k-partner",
        EntityKind.Compound => "k-compound",
        EntityKind.Trial => "k-trial",
        EntityKind.Target => "k-target",
        EntityKind.Indication => "k-indication",
        _ => "k-deal",
    };

    public static string Of(SubjectKind kind) => kind switch
    {
        SubjectKind.Partner => "k-partner",
        SubjectKind.Compound or SubjectKind.Regulatory or SubjectKind.Development => "k-compound",
        SubjectKind.Target => "k-target",
        SubjectKind.Indication => "k-indication",
        SubjectKind.Trial or SubjectKind.Result or SubjectKind.PriorTherapy => "k-trial",
        SubjectKind.Deal => "k-deal",
        _ => "k-other",
    };
}
