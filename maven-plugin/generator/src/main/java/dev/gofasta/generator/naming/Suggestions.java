package dev.gofasta.generator.naming;

import java.util.Map;

/** Better names for those that can't be used, as somebody would choose who knows the domain. */
final class Suggestions {

    private static final Map<String, String> RESOURCES = WordLists.pairs(
            "Application:JobApplication Boolean:Flag Case:SupportCase Character:GameCharacter Class:SchoolClass",
            "Collection:ArtCollection Column:BoardColumn Continue:Continuation Default:DefaultSetting Do:Todo",
            "Email:EmailMessage Entity:LegalEntity Enum:Choice Error:ErrorReport Exception:PolicyException",
            "Group:UserGroup Import:DataImport Interface:NetworkInterface Key:AccessKey Line:OrderLine List:WishList",
            "Long:Longing Map:SiteMap Module:CourseModule Mutation:GeneMutation New:News Number:PhoneNumber",
            "Object:StoredObject Offset:CarbonOffset Package:TravelPackage Page:WebPage Pattern:SewingPattern",
            "Process:BusinessProcess Query:SavedQuery Record:HealthRecord Reference:JobReference Request:CustomerRequest",
            "Rest:RestPeriod Return:ProductReturn Row:SeatRow Schema:DataSchema Set:ItemSet Short:ShortFilm",
            "Size:ProductSize Sort:SortOrder Specification:ProductSpecification Statistic:UsageStatistic",
            "String:TextEntry Subscription:PlanSubscription Switch:NetworkSwitch System:PaymentSystem",
            "Table:DiningTable Test:LabTest Thread:DiscussionThread Value:PropertyValue Violation:RuleViolation");

    private static final Map<String, String> FIELDS = WordLists.pairs(
            "abstract:summary archived:archivedByUser assert:assertion boolean:flag break:breakTime case:caseNumber",
            "char:letter class:className clone:cloneOf const:constant continue:continued createdAt:placedAt",
            "default:defaultValue do:todo double:doubled else:otherwise enum:choice extends:extension final:isFinal",
            "float:floating for:purpose id:externalId if:condition import:importName int:number interface:interfaceName",
            "isActive:enabled long:longText native:isNative new:isNew notify:notifyUser null:isNull package:packageName",
            "permits:allows private:isPrivate protected:isProtected public:isPublic record:recordNumber",
            "return:returnDate sealed:isSealed short:shortName static:isStatic super:parent switch:switchName",
            "this:self throw:toss transient:isTransient try:attempt updatedAt:editedAt var:variable void:isVoid",
            "volatile:isVolatile wait:waitTime while:during yield:crop");

    private Suggestions() {}

    static String resource(Name name) {
        return RESOURCES.getOrDefault(name.pascal(), name.pascal() + "Entry");
    }

    static String field(Name name) {
        return FIELDS.getOrDefault(name.camel(), name.camel() + "Value");
    }
}
