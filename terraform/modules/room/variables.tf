variable "environment" {
  type        = string
  description = "Which room this is: staging or production. It is part of every name."
  validation {
    condition     = can(regex("^[a-z]{3,12}$", var.environment))
    error_message = "environment is to be one lower-case word, such as staging."
  }
}

variable "unique" {
  type        = string
  description = "Some letters of your own: vault and storage accounts need names that nobody else in Azure has."
  validation {
    condition     = can(regex("^[a-z0-9]{2,5}$", var.unique))
    error_message = "unique is to be 2 to 5 lower-case letters or digits."
  }
}

variable "location" {
  type        = string
  description = "Azure region with three zones."
}

variable "subscription_id" {
  type        = string
  description = "Subscription that pays."
  validation {
    condition     = can(regex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", var.subscription_id))
    error_message = "subscription_id is to be a subscription's id, as az account show --query id prints it."
  }
}

variable "tenant_id" {
  type        = string
  description = "Entra tenant that knows the people."
  validation {
    condition     = can(regex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", var.tenant_id))
    error_message = "tenant_id is to be a tenant's id, as az account show --query tenantId prints it."
  }
}

variable "domain" {
  type        = string
  description = "Name of the room; its zone is made here, and its parent delegates to it."
}

variable "address_space" {
  type        = string
  description = "The virtual network's addresses."
}

variable "kubernetes_version" {
  type        = string
  description = "Minor version of Kubernetes."
}

variable "sku_tier" {
  type        = string
  description = "Free, Standard or Premium."
}

variable "zones" {
  type        = list(string)
  description = "Three availability zones."
  default     = ["1", "2", "3"]
}

variable "pools" {
  type = object({
    system   = object({ size = string, min = number, max = number })
    app      = object({ size = string, min = number, max = number })
    database = object({ size = string, min = number, max = number })
  })
  description = "Machines of each node pool."
}

variable "authorized_ranges" {
  type        = list(string)
  description = "Empty: a private API server, and Bastion. Otherwise ranges that reach the API server and the vault."
  default     = []
}

variable "vault_ranges" {
  type        = list(string)
  description = "Ranges that operators write secrets from."
  default     = []
}

variable "admin_groups" {
  type        = list(string)
  description = "Entra groups that run the room."
}

variable "backup_replication" {
  type        = string
  description = "LRS, ZRS or GZRS."
}

variable "backup_undelete_days" {
  type        = number
  description = "How long a deleted backup can be brought back, in days."
}

variable "backup_locked" {
  type        = bool
  description = "Whether Azure refuses to delete the backups' account."
}

variable "log_replication" {
  type        = string
  description = "LRS or ZRS."
}

variable "log_retention_days" {
  type        = number
  description = "How long logs are kept, in days."
}

variable "log_daily_quota_gb" {
  type        = number
  description = "What Log Analytics takes in a day at most, in GB."
}

variable "contacts" {
  type        = list(string)
  description = "Mail addresses that hear of costs and alerts."
}

variable "monthly_budget" {
  type        = number
  description = "What a month may cost, in the subscription's currency."
}

variable "budget_start" {
  type        = string
  description = "First day of the first month that the budget watches."
}

variable "repository" {
  type        = string
  description = "GitHub repository whose workflows plan and apply, as owner/name."
}

variable "state_storage_id" {
  type        = string
  description = "Storage account of the Terraform state."
}
