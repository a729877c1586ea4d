"""Has Arelle validate many files in one process, offline, and says of each what was loaded, what was found and which facts it holds.

    python judge.py VERDICTS.json < PATHS.json

PATHS.json is a list of paths; VERDICTS.json becomes a list of
{path, kind, undeclared, messages: [{level, code, text, about: [id]}], facts: [[concept, value, decimals, unit, entity, period, dimensions, language]]}.
Facts are in one normal form, whatever the file's own: names with their namespaces, numbers without trailing zeros.
Checked: XBRL 2.1, Dimensions 1.0, Calculations 1.1 (round to nearest), unit types, Open Information Model, duplicates.
"""
import json
import sys
from decimal import Decimal

from arelle.api.Session import Session
from arelle.logging.handlers.StructuredMessageLogHandler import StructuredMessageLogHandler
from arelle.ModelDocumentType import ModelDocumentType
from arelle.RuntimeOptions import RuntimeOptions


def judge(path):
    options = RuntimeOptions(
        entrypointFile=path,
        validate=True,
        calcs="round-to-nearest",
        utrValidate=True,
        validateXmlOim=True,
        validateDuplicateFacts="inconsistent",
        internetConnectivity="offline",
        disablePersistentConfig=True,
        keepOpen=True,
        logLevel="WARNING",
    )
    log = StructuredMessageLogHandler()
    with Session() as session:
        session.run(options, logHandler=log)
        models = session.get_models()
        verdict = describe(models[0]) if models else nothing()
    return {"path": path, "messages": [message(it) for it in log.messages], **verdict}


def nothing():
    return {"kind": "nothing", "undeclared": 0, "facts": []}


def describe(model):
    if model.modelDocument is None:
        return nothing()
    facts = list(model.factsInInstance)
    known = [it for it in facts if it.concept is not None and it.context is not None]
    return {
        "kind": ModelDocumentType.typeName[model.modelDocument.type],
        "undeclared": len(facts) - len(known),
        "facts": sorted((fact(it) for it in known), key=json.dumps),
    }


def message(record):
    about = [it["href"].partition("#")[2] for it in record.get("refs") or []]
    return {"level": record["levelname"].lower(), "code": record["messageCode"], "text": " ".join(str(record["msg"]).split()), "about": about}


def fact(it):
    is_text = it.concept.type.isOimTextFactType
    return [
        name(it.qname),
        value(it),
        (it.decimals or "INF") if it.isNumeric else None,
        unit(it.unit) if it.isNumeric else None,
        " ".join(it.context.entityIdentifier),
        period(it.context),
        {name(axis): member(dimension) for axis, dimension in it.context.qnameDims.items()},
        (it.xmlLang or "").lower() if is_text else None,
    ]


def name(qname):
    return f"{{{qname.namespaceURI}}}{qname.localName}"


def value(it):
    if it.isNil:
        return None
    if not it.isNumeric:
        return it.value
    number = Decimal(str(it.xValue))
    return "0" if number == 0 else f"{number.normalize():f}"


def unit(it):
    return [sorted(name(measure) for measure in side) for side in it.measures] if it is not None else None


def period(context):
    if context.isForeverPeriod:
        return "forever"
    if context.isInstantPeriod:
        return context.instantDatetime.isoformat()
    return f"{context.startDatetime.isoformat()}/{context.endDatetime.isoformat()}"


def member(dimension):
    return name(dimension.memberQname) if dimension.isExplicit else dimension.typedMember.stringValue


if __name__ == "__main__":
    verdicts = [judge(path) for path in json.load(sys.stdin)]
    with open(sys.argv[1], "w", encoding="utf-8") as target:
        json.dump(verdicts, target)
