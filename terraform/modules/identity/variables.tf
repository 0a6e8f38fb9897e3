variable "name" {
  type        = string
  description = "What every resource's name begins with."
}

variable "location" {
  type        = string
  description = "Azure region."
}

variable "resource_group_name" {
  type        = string
  description = "Resource group of the room."
}

variable "tags" {
  type        = map(string)
  description = "Tags of every resource."
  default     = {}
}

variable "resource_group_id" {
  type        = string
  description = "The same, as a resource: what GitHub may look at or change."
}

variable "tenant_id" {
  type        = string
  description = "Entra tenant."
}

variable "vault_name" {
  type        = string
  description = "Name of the key vault; one of its kind in all of Azure."
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,22}[a-z0-9]$", var.vault_name))
    error_message = "vault_name is to be 3 to 24 lower-case letters, digits and hyphens, beginning with a letter."
  }
}

variable "vault_ranges" {
  type        = list(string)
  description = "IPv4 ranges that operators write secrets from. Empty: only from inside the virtual network."
  default     = []
  validation {
    condition     = alltrue([for range in var.vault_ranges : can(cidrnetmask(range)) && try(tonumber(split("/", range)[1]) >= 24, false)])
    error_message = "vault_ranges are to be IPv4 ranges of /24 or smaller, such as 203.0.113.8/32."
  }
}

variable "admin_groups" {
  type        = list(string)
  description = "Object ids of the Entra groups whose members write secrets."
}

variable "oidc_issuer_url" {
  type        = string
  description = "The cluster that vouches for service accounts."
}

variable "logs_storage_id" {
  type        = string
  description = "Storage account that Loki writes to."
}

variable "dns_zone_id" {
  type        = string
  description = "Public DNS zone, in which cert-manager proves that it is ours."
}

variable "endpoints_subnet_id" {
  type        = string
  description = "Where private endpoints are."
}

variable "vault_zone_id" {
  type        = string
  description = "Private DNS zone of key vaults."
}

variable "workspace_id" {
  type        = string
  description = "Log Analytics workspace that hears who read a secret."
}

variable "repository" {
  type        = string
  description = "GitHub repository whose workflows may plan and apply, as owner/name."
  validation {
    condition     = can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", var.repository))
    error_message = "repository is to be owner/name, with no wildcard."
  }
}

variable "environment" {
  type        = string
  description = "GitHub environment whose approval an apply needs."
}

variable "state_storage_id" {
  type        = string
  description = "Storage account of the Terraform state, which plans read and applies write."
}
